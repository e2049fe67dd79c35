import type { Asked, Told } from './compute.ts';

/** Works what-ifs out in a worker of its own, one after another, or where workers do not run, in this thread. */
export interface Asker {
  /** Rejects never. */
  ask(wanted: Omit<Asked, 'id'>): Promise<Told>;
  close(): void;
}

interface Waiting {
  readonly asked: Asked;
  resolve(told: Told): void;
}

export function openAsker(open: () => Worker | undefined = browserWorker): Asker {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let started = false;
  let worker: Worker | undefined;

  function start() {
    if (started) return;
    started = true;
    worker = open();
    worker?.addEventListener('message', ({ data }: MessageEvent<Told>) => done(data));
    worker?.addEventListener('error', () => {
      worker?.terminate();
      worker = undefined;
      for (const { asked } of [...waiting.values()]) void here(asked);
    });
  }
  function done(told: Told) {
    waiting.get(told.id)?.resolve(told);
    waiting.delete(told.id);
  }
  async function here(asked: Asked) {
    const [{ workOut }] = await Promise.all([
      import('./compute.ts'),
      new Promise((turn) => setTimeout(turn)),
    ]);
    done(workOut(asked));
  }
  return {
    ask(wanted) {
      start();
      last += 1;
      const asked = { ...wanted, id: last };
      return new Promise((resolve) => {
        waiting.set(asked.id, { asked, resolve });
        if (worker === undefined) void here(asked);
        else worker.postMessage(asked);
      });
    },
    close() {
      worker?.terminate();
      worker = undefined;
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
