import { expect, test, vi } from 'vitest';
import {
  canChange,
  type Report,
  type RunChange,
  type ScenarioRuns,
  type SuggestedWhatIf,
  whatIf,
  writeRun,
} from '../../../src/rehearsal/index.ts';
import { GOOD, LIVED, livedRun } from './lived.ts';
import { at } from './plays.ts';

const shelf = vi.hoisted(() => ({ runs: new Map<string, unknown>() }));
vi.mock('../../../src/rehearsal/shipped.ts', async (original) => ({
  ...(await original<typeof import('../../../src/rehearsal/shipped.ts')>()),
  runsOf: (key: string) => shelf.runs.get(key),
}));
const EXPERT: ScenarioRuns = {
  scenario: LIVED.key,
  runs: [
    {
      key: 'expert',
      kind: 'expert',
      variant: 'off',
      role: 'ward_nurse',
      says: 'Looks first.',
      intents: GOOD.slice(0, 5).map(([minutes, meant]) => ({ ...meant, at_min: minutes / 2 })),
    },
  ],
};
shelf.runs.set(LIVED.key, EXPERT);

const run = livedRun(LIVED, GOOD);

const branch = (change: RunChange) => whatIf(LIVED, run, change, 'What if');
const suggested = (change: SuggestedWhatIf['change']) => branch({ kind: 'suggested', change });

function resultOf({ criticals }: Report, key: string) {
  return criticals.find(({ critical }) => critical.key === key);
}

test('a branch leaves the run as it is, and says the same every time', () => {
  const before = writeRun(run);
  const frozen = structuredClone(run);
  const first = branch({ kind: 'leave_out', intent: 1 });
  expect(JSON.stringify(branch({ kind: 'leave_out', intent: 1 }))).toBe(JSON.stringify(first));
  expect(writeRun(run)).toBe(before);
  expect(run).toEqual(frozen);
  expect(first.says).toBe('What if');
});

test('what is left out is missed, everything else is done as before', () => {
  const { report, dropped, to_s } = branch({ kind: 'leave_out', intent: 1 });
  expect(resultOf(report, 'look')?.result).toBe('missed');
  expect(resultOf(report, 'cover')?.result).toBe('met');
  expect(dropped).toEqual([]);
  expect(to_s).toBe(at(180));
});

test('without its order a drug is not given; both are named by the ids of the run', () => {
  const { report, dropped } = branch({ kind: 'leave_out', intent: 3 });
  expect(dropped).toEqual([4, 5]);
  expect(resultOf(report, 'cover')?.result).toBe('missed');
});

test('what comes later is late', () => {
  const { report, dropped } = branch({ kind: 'move', intent: 5, by_s: 3600 });
  expect(dropped).toEqual([]);
  expect(resultOf(report, 'cover')).toMatchObject({ result: 'late' });
  expect(resultOf(report, 'cover')?.met_s).toBeGreaterThanOrEqual(at(90));
});

test('what comes sooner takes its order along', () => {
  const { report, dropped } = suggested({ kind: 'move', task: 'act/lorazepam', by_min: -20 });
  expect(dropped).toEqual([]);
  const met_s = resultOf(report, 'cover')?.met_s ?? Number.NaN;
  expect(met_s).toBeGreaterThanOrEqual(at(10));
  expect(met_s).toBeLessThan(at(20));
});

test('nothing is moved to before the handover', () => {
  const { report, dropped } = suggested({ kind: 'move', task: 'act/lorazepam', by_min: -600 });
  expect(dropped).toEqual([]);
  const met_s = resultOf(report, 'cover')?.met_s ?? Number.NaN;
  expect(met_s).toBeGreaterThan(at(0));
  expect(met_s).toBeLessThan(at(15));
});

test('another thought instead is another diagnosis', () => {
  const { report } = branch({
    kind: 'instead',
    intent: 2,
    meant: { kind: 'think', state: 'sepsis', sure_percent: 90 },
  });
  expect(resultOf(report, 'think')?.result).toBe('missed');
  expect(report.times.suspected_s).toBeUndefined();
});

test('a suggested change leaves out everything that a task did', () => {
  const { report } = suggested({ kind: 'leave_out', task: 'act/lorazepam' });
  expect(resultOf(report, 'cover')?.result).toBe('missed');
});

test('when nothing is done it goes on to its own end', () => {
  const { report, to_s, dropped, document } = suggested({ kind: 'nothing_done' });
  expect(report.points).toBe(0);
  expect(to_s).toBeGreaterThan(at(180));
  expect(to_s).toBeLessThanOrEqual(at(24 * 60));
  expect(dropped).toEqual([]);
  expect(document.log.every(({ kind }) => kind !== 'treatment')).toBe(true);
});

test('an entry that is added stands in the Case of the branch only, and the body follows it', () => {
  const added = suggested({
    kind: 'add',
    entries: [{ kind: 'fault_ends', fault: 'disconnection_at_pump', at_h: 0.5 }],
  });
  expect(added.document.log.some(({ kind, at_s }) => kind === 'fault_ends' && at_s === at(30))).toBe(true);
  expect(added.report.times.delivery_s).toBe(30 * 60);
  expect(branch({ kind: 'leave_out', intent: 99 }).report.times.delivery_s).toBeUndefined();
  // What the draw hides is where it was.
  const fault = (document: typeof added.document) => document.log.find(({ kind }) => kind === 'fault');
  expect(fault(added.document)).toEqual(fault(branch({ kind: 'leave_out', intent: 99 }).document));
});

test('when the learner ends it sooner, what came after is not done any more', () => {
  const { dropped, to_s } = branch({ kind: 'move', intent: 8, by_s: -7200 });
  expect(to_s).toBe(at(60));
  expect(dropped).toEqual([]);
  expect(branch({ kind: 'move', intent: 8, by_s: -9000 }).dropped).toEqual([6, 7]);
});

test('without an expert\u2019s run nothing stands for one', () => {
  expect(canChange(LIVED, run, { kind: 'expert' })).toBe(true);
  shelf.runs.delete(LIVED.key);
  expect(canChange(LIVED, run, { kind: 'expert' })).toBe(false);
  expect(() => branch({ kind: 'expert' })).toThrow(RangeError);
  shelf.runs.set(LIVED.key, EXPERT);
});

test('what was never done cannot be left out or moved', () => {
  expect(() => suggested({ kind: 'leave_out', task: 'act/haloperidol' })).toThrow(RangeError);
});

test('the expert does it on the same draw, whatever the learner did', () => {
  const idle = livedRun(LIVED, [], 10);
  const { report, dropped, to_s } = whatIf(LIVED, idle, { kind: 'expert' }, 'The expert');
  expect(dropped).toEqual([]);
  expect(report.criticals.map(({ result }) => result)).toEqual(['met', 'met', 'met']);
  expect(to_s).toBeGreaterThan(at(10));
});
