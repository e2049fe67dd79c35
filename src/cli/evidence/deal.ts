import { Worker } from 'node:worker_threads';
import { type Job, type Outcome, runJob } from './job.ts';

const THREADS = 2;

export interface DealOptions {
  /** Bundled program for worker threads; without one everything runs in this thread. */
  readonly program?: string | undefined;
  /** Called after every job with how many are done. */
  readonly done?: (jobs: number) => void;
}

/**
 * Outcomes in the order of the jobs. Whichever thread is free takes the next job; every job is a pure function, so
 * that neither the number of threads nor who takes what can change an outcome.
 */
export async function dealOut(jobs: readonly Job[], options: DealOptions = {}): Promise<readonly Outcome[]> {
  const { program, done } = options;
  const outcomes = new Map<number, Outcome>();
  const rest = jobs.entries();
  const work = async (run: Run) => {
    // Several threads draw from the one iterator.
    for (const [i, job] of rest) {
      outcomes.set(i, await run(job));
      done?.(outcomes.size);
    }
  };
  const threads = program === undefined ? 0 : Math.min(THREADS, jobs.length);
  if (program === undefined || threads < 2) await work(async (job) => runJob(job));
  else await Promise.all(Array.from({ length: threads }, () => withWorker(program, work)));
  return jobs.flatMap((_, i) => outcomes.get(i) ?? []);
}

type Run = (job: Job) => Promise<Outcome>;

async function withWorker(program: string, work: (run: Run) => Promise<void>): Promise<void> {
  const worker = new Worker(program);
  let alive = true;
  worker.on('error', () => {
    alive = false;
  });
  worker.on('exit', () => {
    alive = false;
  });
  // A thread that cannot start or dies leaves its jobs to this one.
  await work(async (job) => (alive ? await ask(worker, job).catch(() => runJob(job)) : runJob(job)));
  await worker.terminate();
}

function ask(worker: Worker, job: Job): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const exited = () => reject(new Error('The thread has ended.'));
    const settle = () => {
      worker.off('message', answered).off('error', failed).off('exit', exited);
    };
    const answered = (outcome: Outcome) => {
      settle();
      resolve(outcome);
    };
    const failed = (error: Error) => {
      settle();
      reject(error);
    };
    worker.on('message', answered).on('error', failed).on('exit', exited);
    worker.postMessage(job);
  });
}
