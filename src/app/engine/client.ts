import type { Checked } from '../../problem/index.ts';
import type { Answer, Job, Runner } from './job.ts';
import { latestWins } from './latest.ts';
import { nearWhenShort } from './near.ts';
import { engineFailed, loadCompute, localRunner, withFallback, workerRunner } from './runners.ts';

/** The engine as the page sees it. `tag` travels with the job, so that an answer says what it is an answer to. */
export interface Engine<T> {
  ask(job: Job, tag: T): void;
  close(): void;
}

export function openEngine<T>(
  show: (answer: Checked<Answer>, tag: T) => void,
  runner: Runner = nearWhenShort(withFallback(workerRunner, localRunner), loadCompute),
): Engine<T> {
  async function run({ job }: { readonly job: Job; readonly tag: T }): Promise<Checked<Answer>> {
    try {
      return (await runner.run(job)).answer;
    } catch (fault) {
      return engineFailed(fault instanceof Error ? fault.message : String(fault));
    }
  }
  const ask = latestWins(run, (answer, { tag }) => show(answer, tag));
  return { ask: (job, tag) => ask({ job, tag }), close: () => runner.close() };
}
