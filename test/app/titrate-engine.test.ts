import { describe, expect, test } from 'vitest';
import { bodyPlan, CHUNK_S, chunkKeys } from '../../src/app/titrate/engine/chunk.ts';
import { runOf } from '../../src/app/titrate/engine/chunk-run.ts';
import { ChunkStore } from '../../src/app/titrate/engine/chunk-store.ts';
import { computeChunks } from '../../src/app/titrate/engine/compute-chunks.ts';
import { inThisThread } from '../../src/app/titrate/engine/post.ts';
import { openRuns } from '../../src/app/titrate/engine/runs.ts';
import { planFor } from '../../src/app/titrate/plan/start.ts';
import { addEntry, type Case, type NewEntry } from '../../src/case/index.ts';
import { Checkpoints, runCourse } from '../../src/course/index.ts';
import { baclofen, UNCHANGED } from '../../src/model/index.ts';
import { must } from '../../src/problem/index.ts';

const DAY_S = 86_400;

function withLog(...entries: readonly NewEntry[]): Case {
  return entries.reduce(
    (plan, entry) => must(addEntry(plan, entry)),
    planFor('penn-1989', 'untreated') as Case,
  );
}

const TABLETS: NewEntry = {
  kind: 'oral_regimen',
  at_s: 0,
  doses: ['08:00', '14:00', '20:00'].map((time) => ({ time, mg: 10 })),
};
const BOLUS: NewEntry = { kind: 'lumbar_bolus', at_s: 20 * DAY_S + 9 * 3600, mcg: 50 };
const plan = withLog(TABLETS, BOLUS);
const tools = () => ({ checkpoints: new Checkpoints(), model: baclofen });

describe('chunks of a course', () => {
  test('hold what the engine computes for the whole plan, whichever chunk was computed first', () => {
    const later = computeChunks(plan, UNCHANGED, 1, 3, tools());
    const first = computeChunks(plan, UNCHANGED, 0, 1, tools());
    const run = runOf({
      plan,
      change: UNCHANGED,
      until_s: 3 * CHUNK_S,
      chunks: [...first, ...later],
      detail: undefined,
    });
    const { time_s, outputs } = runCourse(plan, {
      outputs: ['ashworth_leg', 'plasma_level'],
      from_s: 0,
      to_s: 40 * DAY_S,
      sampling: { kind: 'every', every_s: 3600 },
    });
    time_s.forEach((at_s, i) => {
      expect(run.valueAt('ashworth_leg', at_s)).toBeCloseTo(outputs.ashworth_leg[i] ?? Number.NaN, 4);
      expect(run.valueAt('plasma_level', at_s)).toBeCloseTo(outputs.plasma_level[i] ?? Number.NaN, 2);
    });
  });

  test('keep the peak after a bolus when half a year is drawn on 300 pixels', () => {
    const chunks = computeChunks(plan, UNCHANGED, 0, 12, tools());
    const run = runOf({ plan, change: UNCHANGED, until_s: 12 * CHUNK_S, chunks, detail: undefined });
    const all = run.line('csf_tip_level', 0, 12 * CHUNK_S, 100_000).map(({ value }) => value);
    const few = run.line('csf_tip_level', 0, 12 * CHUNK_S, 300);
    expect(few.length).toBeLessThanOrEqual(602);
    expect(Math.max(...few.map(({ value }) => value))).toBe(Math.max(...all));
    expect(few.every(({ at_s }, i) => i === 0 || at_s > (few[i - 1]?.at_s ?? 0))).toBe(true);
  });

  test('say nothing where nothing is known', () => {
    const [chunk] = computeChunks(plan, UNCHANGED, 1, 2, tools());
    const run = runOf({
      plan,
      change: UNCHANGED,
      until_s: 3 * CHUNK_S,
      chunks: [undefined, chunk, undefined],
      detail: undefined,
    });
    expect(run.known).toEqual([{ from_s: CHUNK_S, to_s: 2 * CHUNK_S }]);
    expect(run.valueAt('ashworth_leg', 5)).toBeNaN();
    expect(run.mean('ashworth_leg', CHUNK_S - DAY_S, CHUNK_S + DAY_S)).toBeNaN();
    expect(run.mean('ashworth_leg', CHUNK_S, CHUNK_S + DAY_S)).toBeGreaterThan(1);
  });

  test('are found again after an edit of a later order, and by a plan that only words differ from', () => {
    const before = chunkKeys(plan, UNCHANGED, 3 * CHUNK_S);
    const edited = chunkKeys(withLog(TABLETS, { ...BOLUS, mcg: 75 }), UNCHANGED, 3 * CHUNK_S);
    expect(edited[0]).toBe(before[0]);
    expect(edited[1]).not.toBe(before[1]);
    const noted = withLog({ ...TABLETS, note: 'As the label says.' }, BOLUS);
    expect(chunkKeys(noted, UNCHANGED, 3 * CHUNK_S)).toEqual(before);
    expect(bodyPlan(noted).log).toEqual(bodyPlan(plan).log);
    const moved = { values: { half_tone_leg: 120 }, equations: {} };
    expect(chunkKeys(plan, moved, CHUNK_S)[0]).not.toBe(before[0]);
  });

  test('the store lets go of what was not used for longest', () => {
    const store = new ChunkStore();
    const [chunk] = computeChunks(plan, UNCHANGED, 0, 1, tools());
    if (chunk === undefined) throw new Error('no chunk');
    store.keep({ ...chunk, key: 'used' });
    for (let i = 0; i < 639; i++) {
      store.keep({ ...chunk, key: `other ${i}` });
      store.get('used');
    }
    store.keep({ ...chunk, key: 'last' });
    expect(store.get('used')).toBeDefined();
    expect(store.get('other 0')).toBeUndefined();
  });
});

describe('runs', () => {
  const wish = (of: Case) => ({
    plan: of,
    change: UNCHANGED,
    until_s: 64 * DAY_S,
    window: { from_s: 0, to_s: 56 * DAY_S },
  });

  test('show a plan when it is known in view, go on to its end, and bring it back at once', async () => {
    const runs = openRuns(inThisThread);
    runs.wish('plan', wish(plan));
    expect(runs.shown.plan.value).toBeUndefined();
    await whole(runs);
    const first = runs.shown.plan.value;
    expect(first?.plan).toBe(plan);
    expect(first?.known).toEqual([{ from_s: 0, to_s: 64 * DAY_S }]);

    const other = withLog(TABLETS, { ...BOLUS, mcg: 100 });
    runs.wish('plan', wish(other));
    expect(runs.shown.plan.value?.plan).toBe(plan);
    await whole(runs, other);
    expect(runs.shown.plan.value?.valueAt('csf_tip_level', BOLUS.at_s + 3600)).toBeGreaterThan(
      1.9 * (first?.valueAt('csf_tip_level', BOLUS.at_s + 3600) ?? Number.NaN),
    );
    // What was computed once needs no worker: undo is there in the same turn.
    runs.wish('plan', wish(plan));
    expect(runs.shown.plan.value?.plan).toBe(plan);
    expect(runs.shown.plan.value?.known).toEqual([{ from_s: 0, to_s: 64 * DAY_S }]);
    runs.close();
  });

  test('a short window is sampled more closely', async () => {
    const runs = openRuns(inThisThread);
    const window = { from_s: 20 * DAY_S, to_s: 21 * DAY_S };
    runs.wish('plan', { ...wish(plan), window });
    await whole(runs);
    await expect
      .poll(() => runs.shown.plan.value?.line('csf_tip_level', window.from_s, window.to_s, 900).length)
      .toBeGreaterThan(700);
    runs.close();
  });

  test('an equation that cannot be run is said, and the next plan is shown again', async () => {
    const runs = openRuns(inThisThread);
    runs.wish('plan', { ...wish(plan), change: { values: {}, equations: { tone_leg: '1/0 +' } } });
    await expect.poll(() => runs.problems.value.length, { timeout: 20_000 }).toBeGreaterThan(0);
    runs.wish('plan', wish(plan));
    await whole(runs);
    expect(runs.problems.value).toEqual([]);
    runs.close();
  }, 30_000);

  async function whole(runs: ReturnType<typeof openRuns>, of: Case = plan) {
    await expect
      .poll(
        () => {
          const run = runs.shown.plan.value;
          return run?.plan === of && run.known.at(-1)?.to_s === run.until_s;
        },
        { timeout: 10_000 },
      )
      .toBe(true);
  }
});
