import { expect, test } from 'vitest';
import { type Numbered, openAsker } from '../../src/app/parts/index.ts';

interface Question {
  readonly of: number;
}
interface Answer {
  readonly is: number;
  readonly by: string;
}

/** A worker that doubles, until it breaks. */
class Doubler extends EventTarget implements Worker {
  onmessage = null;
  onmessageerror = null;
  onerror = null;
  sent = 0;
  ended = false;
  breaks: boolean;
  constructor(breaks: boolean) {
    super();
    this.breaks = breaks;
  }
  postMessage({ id, of }: Numbered<Question>) {
    this.sent += 1;
    const event = this.breaks
      ? new Event('error')
      : new MessageEvent('message', { data: { id, is: 2 * of, by: 'worker' } });
    queueMicrotask(() => this.dispatchEvent(event));
  }
  terminate() {
    this.ended = true;
  }
}

const load = async () => (asked: Numbered<Question>) => ({ id: asked.id, is: 2 * asked.of, by: 'page' });

test('questions are worked out in the worker, and each gets its own answer', async () => {
  const worker = new Doubler(false);
  const asker = openAsker<Question, Answer>({ open: () => worker, load });
  const answers = await Promise.all([asker.ask({ of: 4 }), asker.ask({ of: 5 })]);
  expect(answers).toMatchObject([
    { is: 8, by: 'worker' },
    { is: 10, by: 'worker' },
  ]);
  asker.close();
  expect(worker.ended).toBe(true);
});

test('no worker is begun before something is asked', () => {
  let begun = 0;
  openAsker<Question, Answer>({
    open() {
      begun += 1;
      return new Doubler(false);
    },
    load,
  });
  expect(begun).toBe(0);
});

test('when the worker breaks, what waits and what follows is worked out in the page', async () => {
  const worker = new Doubler(true);
  const asker = openAsker<Question, Answer>({ open: () => worker, load });
  const both = await Promise.all([asker.ask({ of: 4 }), asker.ask({ of: 5 })]);
  expect(both).toMatchObject([
    { is: 8, by: 'page' },
    { is: 10, by: 'page' },
  ]);
  expect(await asker.ask({ of: 6 })).toMatchObject({ is: 12, by: 'page' });
  expect(worker.sent).toBe(2);
});

test('where there are no workers, everything is worked out in the page', async () => {
  const asker = openAsker<Question, Answer>({
    open(): Worker {
      throw new Error('no workers here');
    },
    load,
  });
  expect(await asker.ask({ of: 4 })).toMatchObject({ is: 8, by: 'page' });
});
