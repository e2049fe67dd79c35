import { describe, expect, it } from 'vitest';
import { latestWins } from '../../src/app/engine/latest.ts';

/** A runner that finishes when told to. */
function held() {
  const started: number[] = [];
  const finish = new Map<number, () => void>();
  const shown: [answer: string, job: number][] = [];
  const ask = latestWins<number, string>(
    (job) => {
      started.push(job);
      return new Promise((resolve) => finish.set(job, () => resolve(`answer ${job}`)));
    },
    (answer, job) => shown.push([answer, job]),
  );
  const end = async (job: number) => {
    finish.get(job)?.();
    await new Promise((turn) => setTimeout(turn));
  };
  return { started, shown, ask, end };
}

describe('latest wins', () => {
  it('runs one at a time, and of the waiting only the newest', async () => {
    const { started, ask, end } = held();
    for (const job of [1, 2, 3, 4]) ask(job);
    expect(started).toEqual([1]);
    await end(1);
    expect(started).toEqual([1, 4]);
    await end(4);
    expect(started).toEqual([1, 4]);
  });

  it('shows every answer with the job it answers, in the order asked', async () => {
    const { shown, ask, end } = held();
    ask(1);
    ask(2);
    await end(1);
    expect(shown).toEqual([['answer 1', 1]]);
    await end(2);
    expect(shown).toEqual([
      ['answer 1', 1],
      ['answer 2', 2],
    ]);
  });

  it('has the next job under way before it shows the last answer', async () => {
    const seen: string[] = [];
    const ask = latestWins<number, number>(
      async (job) => {
        seen.push(`run ${job}`);
        return job;
      },
      (answer) => seen.push(`show ${answer}`),
    );
    ask(1);
    ask(2);
    await new Promise((turn) => setTimeout(turn));
    expect(seen).toEqual(['run 1', 'run 2', 'show 1', 'show 2']);
  });
});
