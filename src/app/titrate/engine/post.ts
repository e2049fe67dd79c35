import type { FromWorker, ToWorker } from './messages.ts';
import { openPacking } from './parcel.ts';
import { openService } from './serve.ts';

/** Where messages to the computing side go. */
export interface Post {
  send(message: ToWorker): void;
  close(): void;
}
export type OpenPost = (onMessage: (message: FromWorker) => void) => Post;

/** In a worker; in this thread where there are none, or when it breaks: then it is told everything again. */
export const workerOrHere: OpenPost = (onMessage) => {
  const told: ToWorker[] = [];
  const pack = openPacking();
  let here: Post | undefined;
  let worker: Worker | undefined;

  function comeHere() {
    worker?.terminate();
    worker = undefined;
    here ??= inThisThread(onMessage);
    for (const message of told) here.send(message);
  }
  try {
    worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'answer' || data.kind === 'no-answer') {
        const answered = told.findIndex((each) => each.kind === 'ask' && each.id === data.id);
        if (answered >= 0) told.splice(answered, 1);
      }
      onMessage(data);
    });
    worker.addEventListener('error', comeHere);
    worker.addEventListener('messageerror', comeHere);
  } catch {
    worker = undefined;
  }
  return {
    send(message) {
      if (worker === undefined) {
        here ??= inThisThread(onMessage);
        here.send(message);
        return;
      }
      if (message.kind === 'want') {
        const before = told.findIndex((each) => each.kind === 'want');
        if (before >= 0) told.splice(before, 1);
      }
      told.push(message);
      worker.postMessage(pack(message));
    },
    close() {
      worker?.terminate();
      here?.close();
    },
  };
};

export const inThisThread: OpenPost = (onMessage) => {
  let open = true;
  const service = openService(
    (message) => {
      if (open) onMessage(message);
    },
    () => new Promise((turn) => setTimeout(turn)),
  );
  return {
    send: (message) => service.receive(message),
    close() {
      open = false;
    },
  };
};
