import type { Case } from '../../../case/index.ts';
import type { ExaminationKey, Shown } from '../../../examination/index.ts';
import { openAsker } from '../../parts/index.ts';
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
export function openExaminer(): Examiner {
  const asker = openAsker<ToExaminer, FromExaminer>({
    open: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
    load: async () => (await import('./answer.ts')).answer,
  });
  let runs = false;
  let queue: readonly Waiting[] = [];

  async function next() {
    const [first, ...rest] = queue;
    if (runs || first === undefined) return;
    runs = true;
    queue = rest;
    const { shown } = await asker.ask(first.asked);
    runs = false;
    first.resolve(shown);
    void next();
  }
  function letGo(those: (waiting: Waiting) => boolean) {
    const past = queue.filter(those);
    queue = queue.filter((each) => !past.includes(each));
    for (const each of past) each.resolve(undefined);
  }
  return {
    examine(document, key, at_s) {
      letGo(({ asked }) => asked.document !== document || asked.at_s !== at_s);
      return new Promise((resolve) => {
        queue = [...queue, { asked: { document, key, at_s }, resolve }];
        void next();
      });
    },
    close() {
      letGo(() => true);
      asker.close();
    },
  };
}
