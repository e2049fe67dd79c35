import { bad, type Checked, good, type Problem } from '../../../problem/index.ts';
import type { Chunk } from './chunk.ts';
import type { Detail } from './chunk-run.ts';
import type { FromWorker, ToWorker, Wanted } from './messages.ts';
import type { OpenPost } from './post.ts';
import type { Answer, Asked, QuestionName } from './questions.ts';

export interface Heard {
  readonly chunks: (chunks: readonly Chunk[]) => void;
  readonly detail: (key: string, detail: Detail) => void;
  readonly refused: (problems: readonly Problem[]) => void;
}

/** The page's side: two workers, so that a long answer keeps no curve waiting. */
export interface Client {
  want(wanted: readonly Wanted[]): void;
  ask<N extends QuestionName>(name: N, asked: Asked<N>): Promise<Checked<Answer<N>>>;
  close(): void;
}

export function openClient(heard: Heard, open: OpenPost): Client {
  const curves = open((message) => {
    if (message.kind === 'chunks') heard.chunks(message.chunks);
    else if (message.kind === 'detail') heard.detail(message.key, message.detail);
    else if (message.kind === 'refused') heard.refused(message.problems);
  });
  const answers = openAnswers(open);
  return {
    want: (wanted) => curves.send({ kind: 'want', wanted }),
    ask: answers.ask,
    close() {
      curves.close();
      answers.close();
    },
  };
}

type Reply = Extract<FromWorker, { kind: 'answer' | 'no-answer' }>;

function openAnswers(open: OpenPost) {
  const asked = new Map<number, (reply: Reply) => void>();
  let last = 0;
  const post = open((message) => {
    if (message.kind !== 'answer' && message.kind !== 'no-answer') return;
    asked.get(message.id)?.(message);
    asked.delete(message.id);
  });
  // One place where a question and the type of its answer are paired, which messages cannot be.
  function ask<N extends QuestionName>(name: N, what: Asked<N>): Promise<Checked<Answer<N>>>;
  function ask(name: QuestionName, what: unknown): Promise<Checked<unknown>> {
    last += 1;
    const id = last;
    return new Promise((resolve) => {
      asked.set(id, (reply) =>
        resolve(reply.kind === 'answer' ? good(reply.answer) : bad(...reply.problems)),
      );
      post.send(messageOf(id, name, what));
    });
  }
  return { ask, close: () => post.close() };
}

function messageOf(id: number, name: QuestionName, asked: unknown): ToWorker;
function messageOf(id: number, name: QuestionName, asked: unknown): unknown {
  return { kind: 'ask', id, question: { name, asked } };
}
