import type { CurvesAsked, CurvesTold } from './curves-job.ts';

/** Asks for curves in a worker of their own, or where workers do not run, in this thread. Gives how to stop it. */
export function openCurves(asked: CurvesAsked, show: (told: CurvesTold) => void): () => void {
  let stopped = false;
  let worker: Worker | undefined;
  async function here() {
    const { runCurves } = await import('./curves-job.ts');
    for await (const told of runCurves(asked)) {
      if (stopped) return;
      show(told);
    }
  }
  function fallBack() {
    worker?.terminate();
    worker = undefined;
    if (!stopped) here().catch((fault) => !stopped && show({ kind: 'failed', said: String(fault) }));
  }
  try {
    worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<CurvesTold>) => show(data));
    worker.addEventListener('error', fallBack);
    worker.addEventListener('messageerror', fallBack);
    worker.postMessage(asked);
  } catch {
    fallBack();
  }
  return () => {
    stopped = true;
    worker?.terminate();
  };
}
