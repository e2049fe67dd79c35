import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inThisThread } from '../../src/app/titrate/engine/post.ts';
import { endOf } from '../../src/app/titrate/plan/horizon.ts';
import { planOfLink } from '../../src/app/titrate/plan/link.ts';
import { planFor } from '../../src/app/titrate/plan/start.ts';
import { freshlyKept, openTitrate } from '../../src/app/titrate/plan/state.ts';
import { keep, readKept, unreadableText } from '../../src/app/titrate/plan/storage.ts';
import { addEntry, type Case, removeEntry, replaceEntry } from '../../src/case/index.ts';
import { bad } from '../../src/problem/index.ts';

const DAY_S = 86_400;
const fresh = () => planFor('penn-1989', 'untreated') as Case;
const open = () => openTitrate(inThisThread, freshlyKept(fresh()), []);
const bolus =
  (day: number, mcg = 50) =>
  (plan: Case) =>
    addEntry(plan, { kind: 'lumbar_bolus', at_s: day * DAY_S, mcg });

describe('the plan of Titrate', () => {
  test('starts untreated, with the weakest strength and nothing ordered', () => {
    const { plan, close } = open();
    expect(plan.value.history).toEqual({ days: 0, oral: [] });
    expect(plan.value.log).toEqual([]);
    expect(plan.value.device.concentration_mcg_mL).toBe(500);
    expect(plan.value.title).not.toMatch(/540/);
    close();
  });

  test('an edit that is refused says why and changes nothing', () => {
    const titrate = open();
    const before = titrate.plan.value;
    const problems = titrate.edit(
      (plan) =>
        addEntry(plan, { kind: 'refill', at_s: 0, volume_mL: 500, concentration_mcg_mL: 500, rinsed: true }),
      'Refill',
    );
    expect(problems.map(({ path }) => path)).toContain('log[0].volume_mL');
    expect(titrate.plan.value).toBe(before);
    expect(titrate.undoable.value).toBeUndefined();
    titrate.close();
  });

  test('an edit that throws is a problem too, and the plan stays', () => {
    const titrate = open();
    const problems = titrate.edit(() => {
      throw new Error('boom');
    }, 'x');
    expect(problems[0]?.message).toMatch(/boom/);
    expect(titrate.plan.value.log).toEqual([]);
    titrate.close();
  });

  test('undo names what it takes back, and takes back every kind of edit', () => {
    const titrate = open();
    titrate.edit(bolus(1), 'Test bolus');
    titrate.branchAt(2 * DAY_S, 'Slower');
    titrate.edit(bolus(3, 75), 'Second bolus');
    titrate.renameBranch(2, 'Slowest');
    expect(titrate.branches.value.map(({ title }) => title)).toEqual(['Main', 'Slowest']);
    expect(titrate.undoable.value).toMatch(/Slowest/);
    titrate.undo();
    titrate.undo();
    expect(titrate.plan.value.log).toHaveLength(1);
    titrate.undo();
    expect(titrate.branches.value).toHaveLength(1);
    titrate.undo();
    expect(titrate.plan.value.log).toEqual([]);
    expect(titrate.redoable.value).toBe('Test bolus');
    for (let i = 0; i < 4; i++) titrate.redo();
    expect(titrate.branches.value.map(({ title }) => title)).toEqual(['Main', 'Slowest']);
    expect(titrate.plan.value.log).toHaveLength(2);
    titrate.close();
  });

  test('a branch keeps what was ordered before, and the original loses nothing', () => {
    const titrate = open();
    titrate.edit(bolus(1), 'one');
    titrate.edit(bolus(3), 'two');
    titrate.branchAt(2 * DAY_S, 'Other');
    expect(titrate.plan.value.log).toHaveLength(1);
    titrate.edit(bolus(4, 100), 'three');
    titrate.openBranch(1);
    expect(titrate.plan.value.log.map(({ at_s }) => at_s / DAY_S)).toEqual([1, 3]);
    // Looking is no edit.
    expect(titrate.undoable.value).toBe('three');
    titrate.removeBranch(2);
    expect(titrate.branches.value).toHaveLength(1);
    titrate.removeBranch(1);
    expect(titrate.branches.value).toHaveLength(1);
    titrate.close();
  });

  test('undo after looking at another branch takes back the last edit, wherever it was made', () => {
    const titrate = open();
    titrate.branchAt(0, 'Other');
    titrate.edit(bolus(1), 'in Other');
    titrate.openBranch(1);
    titrate.undo();
    expect(titrate.branches.value.find(({ title }) => title === 'Other')?.plan.log).toEqual([]);
    titrate.close();
  });

  test('another patient is one step of undo', () => {
    const titrate = open();
    titrate.edit(bolus(1), 'one');
    titrate.startWith(planFor('ms', 'on-pump') as Case, 'Another patient');
    expect(titrate.plan.value.history.prescription).toBeDefined();
    titrate.undo();
    expect(titrate.plan.value.log).toHaveLength(1);
    titrate.close();
  });

  test('a pinned run stays as it was while the plan goes on', async () => {
    const titrate = open();
    titrate.pin();
    titrate.edit(bolus(1), 'one');
    await expect.poll(() => titrate.reference.value?.run.plan.log.length, { timeout: 10_000 }).toBe(0);
    await expect.poll(() => titrate.run.value?.plan.log.length, { timeout: 10_000 }).toBe(1);
    titrate.unpin();
    expect(titrate.reference.value).toBeUndefined();
    titrate.close();
  });

  test('the rules judge the plan as it is now', async () => {
    const titrate = open();
    titrate.edit(bolus(1, 100), 'one');
    await expect.poll(() => titrate.judged.value?.plan, { timeout: 10_000 }).toBe(titrate.plan.value);
    expect(titrate.judged.value?.findings.filter(({ verdict }) => verdict === 'red')).not.toEqual([]);
    const id = titrate.plan.value.log[0]?.id ?? 0;
    titrate.edit((plan) => removeEntry(plan, id), 'away');
    await expect.poll(() => titrate.judged.value?.plan, { timeout: 10_000 }).toBe(titrate.plan.value);
    expect(titrate.judged.value?.findings.filter(({ verdict }) => verdict === 'red')).toEqual([]);
    titrate.close();
  });

  test('the plan ends two weeks after its last order, and as late as is looked at', () => {
    expect(endOf(fresh(), 0)).toBe(14 * DAY_S);
    const ordered = bolus(100)(fresh());
    expect(ordered.ok && endOf(ordered.value, 0)).toBe(114 * DAY_S);
    expect(endOf(fresh(), 1000.5 * DAY_S)).toBe(1001 * DAY_S);
  });
});

test('an edit of one order leaves every other the object it was', () => {
  const titrate = open();
  titrate.edit(bolus(1), 'one');
  titrate.edit(bolus(3), 'two');
  const [first, second] = titrate.plan.value.log;
  const patient = titrate.plan.value.patient;
  titrate.edit((plan) => replaceEntry(plan, 2, { kind: 'lumbar_bolus', at_s: 3 * DAY_S, mcg: 75 }), 'more');
  expect(titrate.plan.value.log[0]).toBe(first);
  expect(titrate.plan.value.log[1]).not.toBe(second);
  expect(titrate.plan.value.patient).toBe(patient);
  expect(Object.isFrozen(titrate.plan.value.log)).toBe(true);
  titrate.close();
});

describe('links to Titrate', () => {
  test('bring a patient of the shelf, untreated or on the pump', () => {
    const untreated = planOfLink('patient=ms&start=untreated');
    expect(untreated.ok && untreated.value?.history.prescription).toBeUndefined();
    const treated = planOfLink('patient=ms&start=on-pump');
    expect(treated.ok && treated.value?.history.prescription).toBeDefined();
    expect(planOfLink('')).toEqual({ ok: true, value: undefined });
  });

  test.each([
    ['patient=nobody', 'link.patient', /one of .*ms/],
    [`patient=${'x'.repeat(500)}`, 'link.patient', /ms/],
    ['patient=ms&start=tomorrow', 'link.start', /untreated/],
    ['patient=__proto__', 'link.patient', /ms/],
  ])('%s is refused with what would do', (query, code, mend) => {
    const read = planOfLink(query);
    expect(read.ok).toBe(false);
    if (read.ok) return;
    expect(read.problems[0]?.code).toBe(code);
    expect(read.problems[0]?.mend).toMatch(mend);
    expect(read.problems[0]?.message.length).toBeLessThan(200);
  });
});

describe('what the browser keeps', () => {
  beforeEach(() => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  test('comes back as it was', () => {
    const kept = { ...freshlyKept(fresh()), today_s: 5 * DAY_S };
    expect(readKept()).toEqual({ ok: true, value: undefined });
    expect(keep(kept)).toBe(true);
    const read = readKept();
    expect(read).toEqual({ ok: true, value: kept });
  });

  test.each([
    ['no JSON', '{'],
    ['another program', '{"schema":"other"}'],
    [
      'no branches',
      '{"schema":"itb-titrate","version":1,"branches":[],"branch":1,"today_s":0,"practice":{}}',
    ],
  ])('%s is said, and put aside as it was', (_, text) => {
    localStorage.setItem('itb-titrate', text);
    const read = readKept();
    expect(read.ok).toBe(false);
    expect(unreadableText()).toBe(text);
    expect(!read.ok && read.problems[0]?.mend).toMatch(/save it as a file/);
  });

  test('a branch whose plan is broken names the place', () => {
    const { sheets, practice } = freshlyKept(fresh());
    const [branch] = sheets.branches;
    const broken = { ...branch, plan: { ...branch?.plan, log: [{ id: 1, at_s: -5, kind: 'implant' }] } };
    localStorage.setItem(
      'itb-titrate',
      JSON.stringify({
        schema: 'itb-titrate',
        version: 1,
        branches: [broken],
        branch: 1,
        today_s: 0,
        practice,
      }),
    );
    const read = readKept();
    expect(!read.ok && read.problems.some(({ path }) => path === 'log[0].at_s')).toBe(true);
  });

  test('storage that is full or switched off breaks nothing', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new Error('off');
      },
      setItem: () => {
        throw new Error('full');
      },
    });
    expect(readKept()).toEqual({ ok: true, value: undefined });
    expect(keep(freshlyKept(fresh()))).toBe(false);
  });
});

test('no step of undo is lost in a refused edit', () => {
  const titrate = open();
  titrate.edit(bolus(1), 'one');
  titrate.edit(() => bad({ path: 'x', code: 'x', message: 'x', mend: 'x' }), 'two');
  expect(titrate.undoable.value).toBe('one');
  titrate.close();
});
