import { Checkpoints, runCourse } from '../../../course/index.ts';
import { type Problem, ProblemError } from '../../../problem/index.ts';
import { modelWith } from '../../engine/edited.ts';
import { answerTo } from './answer.ts';
import { bodyPlan } from './chunk.ts';
import { computeChunks } from './compute-chunks.ts';
import type { FromWorker, ToWorker, Wanted } from './messages.ts';
import { OUTPUTS } from './outputs.ts';

/** Chunks computed in one go: few at first, so that something is seen soon, then more. */
const MOST_IN_ONE_GO = 4;
const DETAIL_EVERY_S = 120;

/**
 * The side of the engine that computes, wherever it runs. Between two parts of a plan it listens: what is wanted no
 * more is not computed. `turn` gives others a turn.
 */
export function openService(send: (message: FromWorker) => void, turn: () => Promise<void>) {
  const checkpoints = new Checkpoints();
  let wanted: readonly Wanted[] = [];
  let list = 0;
  let working = false;

  async function work() {
    if (working) return;
    working = true;
    for (let done = -1; done !== list; ) {
      done = list;
      for (const each of wanted) {
        await compute(each, () => done !== list);
        if (done !== list) break;
      }
    }
    working = false;
  }

  async function compute({ plan, change, chunks, detail }: Wanted, isPast: () => boolean) {
    try {
      const model = await modelWith(change.equations);
      let size = 1;
      for (let i = 0; i < chunks.length; ) {
        await turn();
        if (isPast()) return;
        const first = chunks[i] ?? 0;
        let count = 1;
        while (count < size && chunks[i + count] === first + count) count++;
        send({
          kind: 'chunks',
          chunks: computeChunks(plan, change, first, first + count, { checkpoints, model }),
        });
        i += count;
        size = Math.min(MOST_IN_ONE_GO, size * 2);
      }
      if (detail === undefined) return;
      await turn();
      if (isPast()) return;
      const { key, from_s, to_s } = detail;
      const request = {
        outputs: OUTPUTS,
        from_s,
        to_s,
        sampling: { kind: 'every', every_s: DETAIL_EVERY_S },
      } as const;
      const course = runCourse(bodyPlan(plan), request, { checkpoints, model, values: change.values });
      send({ kind: 'detail', key, detail: { from_s, to_s, course } });
    } catch (fault) {
      send({ kind: 'refused', problems: problemsOf(fault) });
    }
  }

  async function answer({ id, question }: Extract<ToWorker, { kind: 'ask' }>) {
    try {
      await turn();
      send({ kind: 'answer', id, answer: await answerTo(question, checkpoints) });
    } catch (fault) {
      send({ kind: 'no-answer', id, problems: problemsOf(fault) });
    }
  }

  return {
    receive(message: ToWorker) {
      if (message.kind === 'ask') {
        void answer(message);
        return;
      }
      ({ wanted } = message);
      list += 1;
      void work();
    },
  };
}

export function problemsOf(fault: unknown): readonly Problem[] {
  if (fault instanceof ProblemError) return fault.problems;
  const message = fault instanceof Error ? fault.message : String(fault);
  return [
    { path: 'engine', code: 'engine.failed', message, mend: 'Undo the last change, or reload the page.' },
  ];
}
