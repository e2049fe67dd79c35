import { bad, type Checked, good } from '../../problem/index.ts';
import { text } from '../strings/index.ts';
import type { Answer, Job, Order, Ran, Reply, Runner } from './job.ts';
import type { Compute } from './near.ts';

function outcome(reply: Reply): Ran {
  const { took_ms } = reply;
  if (reply.kind === 'answer') return { answer: good(reply.answer), took_ms };
  if (reply.kind === 'problems') return { answer: bad(...reply.problems), took_ms };
  return { answer: engineFailed(reply.message), took_ms };
}

export function engineFailed(said: string): Checked<Answer> {
  const { path, failed, mend } = text.engine;
  return bad({ path, code: 'engine.failed', message: `${failed} (${said})`, mend });
}

/** What a runner needs of a worker; a test passes a fake. */
export interface Post {
  send(order: Order): void;
  close(): void;
}
export type OpenPost = (onReply: (reply: Reply) => void, onBreak: (message: string) => void) => Post;

export const browserWorker: OpenPost = (onReply, onBreak) => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', (event: MessageEvent<Reply>) => onReply(event.data));
  worker.addEventListener('error', (event) => onBreak(event.message));
  worker.addEventListener('messageerror', () => onBreak('unreadable message'));
  return { send: (order) => worker.postMessage(order), close: () => worker.terminate() };
};

interface OpenOrder {
  resolve(ran: Ran): void;
  reject(why: Error): void;
}

/** Runs jobs in a worker. After one breakdown it rejects everything: the worker cannot be trusted again. */
export function workerRunner(open: OpenPost = browserWorker): Runner {
  const orders = new Map<number, OpenOrder>();
  let last = 0;
  let broken: Error | undefined;

  const post = open(
    (reply) => {
      orders.get(reply.id)?.resolve(outcome(reply));
      orders.delete(reply.id);
    },
    (message) => {
      broken = new Error(message);
      for (const order of orders.values()) order.reject(broken);
      orders.clear();
    },
  );
  return {
    run: (job) =>
      new Promise((resolve, reject) => {
        if (broken !== undefined) return reject(broken);
        last += 1;
        orders.set(last, { resolve, reject });
        post.send({ id: last, job });
      }),
    close: () => post.close(),
  };
}

/** For jobs that are short enough to be run at once. */
export async function loadCompute(): Promise<Compute> {
  const { replyNow } = await import('./compute.ts');
  return (job) => outcome(replyNow({ id: 0, job }));
}

/** Runs jobs in this thread, after the browser had a turn to paint. The engine is loaded only when needed. */
export function localRunner(): Runner {
  return {
    async run(job: Job) {
      const [{ replyTo }] = await Promise.all([
        import('./compute.ts'),
        new Promise((turn) => setTimeout(turn)),
      ]);
      return outcome(await replyTo({ id: 0, job }));
    },
    close() {},
  };
}

/**
 * The first runner until it breaks; then, for the job it broke on and for all after, the second. The first is opened at
 * once: a worker that is wanted only later may find the network gone.
 */
export function withFallback(first: () => Runner, second: () => Runner): Runner {
  let primary = opened(first);
  let other: Runner | undefined;
  return {
    async run(job) {
      if (primary !== undefined) {
        try {
          return await primary.run(job);
        } catch {
          primary?.close();
          primary = undefined;
        }
      }
      other ??= second();
      return other.run(job);
    },
    close() {
      primary?.close();
      other?.close();
    },
  };
}

/** Undefined where there are no workers. */
function opened(runner: () => Runner): Runner | undefined {
  try {
    return runner();
  } catch {
    return undefined;
  }
}
