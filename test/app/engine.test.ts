import { describe, expect, it } from 'vitest';
import { openEngine } from '../../src/app/engine/client.ts';
import type { Answer, Job, Order, Ran, Reply, Runner } from '../../src/app/engine/job.ts';
import { localRunner, type OpenPost, withFallback, workerRunner } from '../../src/app/engine/runners.ts';
import { type ModelChange, UNCHANGED } from '../../src/model/index.ts';
import { type Checked, good } from '../../src/problem/index.ts';
import { pennPatient } from './patient.ts';

const EMPTY: Answer = { courses: [], deliveries: [] };
const job: Job = {
  cases: [pennPatient()],
  request: {
    outputs: ['ashworth_leg'],
    from_s: 0,
    to_s: 3600,
    sampling: { kind: 'every', every_s: 600 },
  },
};

const RAN: Ran = { answer: good(EMPTY), took_ms: 3 };

/** A worker that the test plays. */
function fakeWorker() {
  const orders: Order[] = [];
  let reply: (reply: Reply) => void = () => {};
  let breakDown: (message: string) => void = () => {};
  let closed = false;
  const open: OpenPost = (onReply, onBreak) => {
    reply = onReply;
    breakDown = onBreak;
    return {
      send: (order) => orders.push(order),
      close: () => {
        closed = true;
      },
    };
  };
  return {
    open,
    orders,
    reply: (given: Reply) => reply(given),
    breakDown: (message: string) => breakDown(message),
    closed: () => closed,
  };
}

describe('the worker', () => {
  it('pairs answers with orders by id, whatever their order', async () => {
    const worker = fakeWorker();
    const runner = workerRunner(worker.open);
    const first = runner.run(job);
    const second = runner.run(job);
    worker.reply({ id: 2, took_ms: 1, kind: 'failed', message: 'second' });
    worker.reply({ id: 1, took_ms: RAN.took_ms, kind: 'answer', answer: EMPTY });
    expect(await first).toEqual(RAN);
    expect((await second).answer).toMatchObject({ ok: false, problems: [{ code: 'engine.failed' }] });
  });

  it('rejects what is under way and all that comes after once it broke', async () => {
    const worker = fakeWorker();
    const runner = workerRunner(worker.open);
    const underWay = runner.run(job);
    worker.breakDown('out of memory');
    await expect(underWay).rejects.toThrow('out of memory');
    await expect(runner.run(job)).rejects.toThrow('out of memory');
    expect(worker.orders).toHaveLength(1);
  });
});

describe('the fallback', () => {
  const second: Runner = { run: async () => RAN, close() {} };

  it('takes over the job on which the worker broke, and closes the worker', async () => {
    const worker = fakeWorker();
    const runner = withFallback(
      () => workerRunner(worker.open),
      () => second,
    );
    const answer = runner.run(job);
    worker.breakDown('gone');
    expect(await answer).toEqual(RAN);
    expect(worker.closed()).toBe(true);
    expect(await runner.run(job)).toEqual(RAN);
    expect(worker.orders).toHaveLength(1);
  });

  it('takes over when there is no Worker at all', async () => {
    const none = () => {
      throw new ReferenceError('Worker is not defined');
    };
    expect(await withFallback(none, () => second).run(job)).toEqual(RAN);
  });
});

describe('the engine in this thread', () => {
  it('gives the same shape as the worker: a course and a delivery a case', async () => {
    const { answer } = await localRunner().run(job);
    if (!answer.ok) throw new Error(answer.problems[0]?.message);
    expect(answer.value.courses[0]?.outputs.ashworth_leg).toHaveLength(7);
    expect(answer.value.deliveries[0]?.to_s).toBe(3600);
  });
});

describe('the engine with a changed model', () => {
  const runner = localRunner();
  const legs = async (change?: ModelChange) => {
    const { answer } = await runner.run(change === undefined ? job : { ...job, change });
    if (!answer.ok) throw new Error(answer.problems[0]?.message);
    return answer.value.courses[0]?.outputs.ashworth_leg[0] ?? Number.NaN;
  };
  const edit = (is: string): ModelChange => ({ values: {}, equations: { tone_leg: is } });

  it('moves a parameter and an equation, one after the other and together', async () => {
    const shipped = await legs();
    expect(await legs(UNCHANGED)).toBe(shipped);
    const moved = await legs({ values: { half_tone_leg: 150 }, equations: {} });
    expect(moved).toBeGreaterThan(shipped + 0.1);
    expect(await legs(edit('tone_leg_untreated/2'))).toBe(2);
    const both = { values: { tone_leg_untreated: 5 }, equations: { tone_leg: 'tone_leg_untreated/2' } };
    expect(await legs(both)).toBe(2.5);
    expect(await legs()).toBe(shipped);
  });

  it('answers a fault of the change with a problem at its place', async () => {
    const is = '1 + efect_on_leg';
    const answerTo = async (change: ModelChange) => (await runner.run({ ...job, change })).answer;
    expect(await answerTo(edit(is))).toMatchObject({
      ok: false,
      problems: [{ path: 'change.equations.tone_leg', code: 'name.unknown', at: { from: 4, to: is.length } }],
    });
    expect(await answerTo(edit('1/0'))).toMatchObject({
      ok: false,
      problems: [{ code: 'change.not-a-number', mend: 'Bring the original back.' }],
    });
    expect(await answerTo({ values: { ka: 100 }, equations: {} })).toMatchObject({
      ok: false,
      problems: [{ path: 'change.values.ka', code: 'change.range' }],
    });
  });

  it('shows only the first and the last of equations typed while one is under way', async () => {
    const shown: string[] = [];
    await new Promise<void>((done) => {
      const engine = openEngine<string>((answer, tag) => {
        const leg = answer.ok ? answer.value.courses[0]?.outputs.ashworth_leg[0] : undefined;
        shown.push(`${tag}: ${leg}`);
        if (tag === 'last') done();
      }, runner);
      engine.ask({ ...job, change: edit('tone_leg_untreated/4') }, 'first');
      engine.ask({ ...job, change: edit('tone_leg_untreated/3') }, 'between');
      engine.ask({ ...job, change: edit('tone_leg_untreated/2') }, 'last');
    });
    expect(shown).toEqual(['first: 1', 'last: 2']);
  });
});

it('a runner that rejects becomes a problem, not a crash', async () => {
  const broken: Runner = { run: () => Promise.reject(new Error('no thread')), close() {} };
  const answer = await new Promise<Checked<Answer>>((resolve) =>
    openEngine<number>(resolve, broken).ask(job, 1),
  );
  expect(answer).toMatchObject({ ok: false, problems: [{ code: 'engine.failed' }] });
});
