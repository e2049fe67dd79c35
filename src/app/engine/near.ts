import type { Job, Ran, Runner } from './job.ts';

/** Computes a job at once, in this thread. */
export type Compute = (job: Job) => Ran;

/** A job of this length leaves half of a frame for drawing. */
const SHORT_ms = 8;
/** Jobs in a row that must have been short. */
const TRUSTED = 2;

/**
 * Runs jobs elsewhere, but short ones here: the way to a worker and back would cost them the frame that is next. What
 * is short is found out by how long the last ones took. A job with edited equations is never short.
 * `loadCompute` is called once a job was short.
 */
export function nearWhenShort(far: Runner, loadCompute: () => Promise<Compute>): Runner {
  let shortInARow = 0;
  let compute: Compute | undefined;
  let loading = false;

  function learn(took_ms: number) {
    shortInARow = took_ms <= SHORT_ms ? shortInARow + 1 : 0;
    if (shortInARow === 0 || loading) return;
    loading = true;
    loadCompute().then(
      (loaded) => {
        compute = loaded;
      },
      () => {
        // The network is gone; the worker goes on.
        loading = false;
      },
    );
  }
  return {
    async run(job) {
      const edited = Object.keys(job.change?.equations ?? {}).length > 0;
      const near = !edited && shortInARow >= TRUSTED ? compute : undefined;
      const ran = near === undefined ? await far.run(job) : near(job);
      if (!edited) learn(ran.took_ms);
      return ran;
    },
    close: () => far.close(),
  };
}
