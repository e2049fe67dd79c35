/** A question or an answer as it goes to a worker and comes back: plain data with a number. */
export type Numbered<T> = T & { readonly id: number };

/** Works questions out in a worker of its own, or where workers do not run, in this thread. */
export interface Asker<Question, Answer> {
  /** Rejects never. */
  ask(question: Question): Promise<Numbered<Answer>>;
  close(): void;
}

/** Who works: the worker, and the same work in this thread, loaded only when it is needed. Neither throws an answer away. */
export interface Work<Question, Answer> {
  /** May throw, where there are no workers. */
  readonly open: () => Worker;
  readonly load: () => Promise<(question: Numbered<Question>) => Numbered<Answer>>;
}

interface Waiting<Question, Answer> {
  readonly question: Numbered<Question>;
  resolve(answer: Numbered<Answer>): void;
}

/** The worker begins with the first question; when it breaks, what waits and all that follows is worked out here. */
export function openAsker<Question extends object, Answer extends object>({
  open,
  load,
}: Work<Question, Answer>): Asker<Question, Answer> {
  const waiting = new Map<number, Waiting<Question, Answer>>();
  let last = 0;
  let worker: Worker | undefined;

  function start() {
    try {
      worker = open();
    } catch {
      return;
    }
    worker.addEventListener('message', ({ data }: MessageEvent<Numbered<Answer>>) => done(data));
    worker.addEventListener('error', () => {
      worker?.terminate();
      worker = undefined;
      for (const { question } of [...waiting.values()]) void here(question);
    });
  }
  function done(answer: Numbered<Answer>) {
    waiting.get(answer.id)?.resolve(answer);
    waiting.delete(answer.id);
  }
  /** After the browser had a turn to paint. */
  async function here(question: Numbered<Question>) {
    const [work] = await Promise.all([load(), new Promise((turn) => setTimeout(turn))]);
    done(work(question));
  }
  return {
    ask(wanted) {
      if (last === 0) start();
      last += 1;
      const question = { ...wanted, id: last };
      return new Promise((resolve) => {
        waiting.set(question.id, { question, resolve });
        if (worker === undefined) void here(question);
        else worker.postMessage(question);
      });
    },
    close() {
      worker?.terminate();
      worker = undefined;
    },
  };
}
