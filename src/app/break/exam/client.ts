import type { Case } from '../../../case/index.ts';
import type { ExaminationKey, Shown } from '../../../examination/index.ts';
import type { FromExaminer, ToExaminer } from './messages.ts';

/** Examinations in a worker of their own, so that a trial bolus keeps no curve waiting. */
export interface Examiner {
  /** Rejects never; undefined where it could not be worked out, and where the case has been asked anew since. */
  examine(document: Case, key: ExaminationKey, at_s: number): Promise<Shown | undefined>;
  close(): void;
}

interface Waiting {
  readonly asked: ToExaminer;
  resolve(shown: Shown | undefined): void;
}

/** One examination at a time; those of an earlier case or moment that have not begun are let go. */
export function openExaminer(open: () => Worker | undefined = browserWorker): Examiner {
  let last = 0;
  let running: Waiting | undefined;
  let queue: Waiting[] = [];
  let worker = open();
  worker?.addEventListener('message', (event: MessageEvent<FromExaminer>) => done(event.data));
  worker?.addEventListener('error', () => {
    worker?.terminate();
    worker = undefined;
    if (running !== undefined) void here(running.asked);
  });

  function done({ id, shown }: FromExaminer) {
    if (running?.asked.id !== id) return;
    running.resolve(shown);
    running = undefined;
    next();
  }
  function next() {
    if (running !== undefined) return;
    running = queue.shift();
    if (running === undefined) return;
    if (worker === undefined) void here(running.asked);
    else worker.postMessage(running.asked);
  }
  /** Where there are no workers. */
  async function here(asked: ToExaminer) {
    const [{ answer }] = await Promise.all([import('./answer.ts'), new Promise((turn) => setTimeout(turn))]);
    done(answer(asked));
  }

  return {
    examine(document, key, at_s) {
      const past = queue.filter(({ asked }) => asked.document !== document || asked.at_s !== at_s);
      queue = queue.filter((each) => !past.includes(each));
      for (const each of past) each.resolve(undefined);
      last += 1;
      const asked = { id: last, document, key, at_s };
      return new Promise((resolve) => {
        queue.push({ asked, resolve });
        next();
      });
    },
    close() {
      worker?.terminate();
      worker = undefined;
      for (const each of queue) each.resolve(undefined);
      queue = [];
    },
  };
}

function browserWorker(): Worker | undefined {
  try {
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}
