import type { Problem } from '../../problem/index.ts';
import type { Bedside } from '../bedside-file.ts';
import type { Condition } from '../condition.ts';

/** What nobody at a bed can know: the body itself, what arrives, the draw. */
const TRUTH = ['body', 'delivered', 'delivered_mcg_day', 'pump', 'variant', 'cue'] as const;

/** Whoever speaks speaks by what is known; a request that is done on arrival asks somebody to come. */
export function* voiceProblems({ voices, declines, requests }: Bedside): Generator<Problem> {
  const spoken = [
    ...voices.map((each, i) => ({ ...each, path: `voices.${i}.when` })),
    ...declines.map((each, i) => ({ ...each, path: `declines.${i}.when` })),
  ];
  for (const { key, when, path } of spoken) {
    for (const field of truthsIn(when)) {
      yield {
        path,
        code: 'bedside.voice-knows-truth',
        message: `${key} rests on ${field}, which nobody at a bed can know.`,
        mend: 'Name facts, tasks, orders or calls.',
      };
    }
  }
  for (const [i, { key, does, then }] of requests.entries()) {
    if (then === undefined || does === 'come') continue;
    yield {
      path: `requests.${i}.then`,
      code: 'bedside.nobody-comes',
      message: `Nobody comes when ${key} is asked for, so nobody does ${then}.`,
      mend: 'Give it does: come, or leave it out.',
    };
  }
}

function* truthsIn(condition: Condition): Generator<string> {
  yield* TRUTH.filter((field) => condition[field] !== undefined);
  if (condition.thought?.right !== undefined) yield 'thought.right';
  const parts = [...(condition.all ?? []), ...(condition.any ?? [])];
  for (const part of condition.not === undefined ? parts : [...parts, condition.not]) yield* truthsIn(part);
}
