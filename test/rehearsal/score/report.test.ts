import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportOf } from '../../../src/rehearsal/index.ts';
import { at, call, critical, HANDOVER_S, harmful, playWith, reportWith, scenarioWith } from './plays.ts';

describe('critical actions', () => {
  test('on time 10, late 5, missed none', () => {
    const all = [critical('soon'), critical('late'), critical('never')];
    const { criticals, points, possible } = reportWith(all, {
      marks: { 'critical/soon': 30, 'critical/late': 30.1 },
    });
    expect(criticals.map(({ result }) => result)).toEqual(['met', 'late', 'missed']);
    expect([points, possible]).toEqual([15, 30]);
    expect(criticals[2]?.met_s).toBeUndefined();
  });

  test('the clock of one that waits for something begins with it', () => {
    const late = critical('escalate', { from: { done: ['examine/interrogation'] } });
    const { criticals } = reportWith([late], {
      marks: { 'critical/escalate': 100, 'critical/escalate/from': 75 },
    });
    expect(criticals[0]).toMatchObject({ result: 'met', from_s: at(75), met_s: at(100) });
  });

  test('what was so before it was asked for is met when it is asked for', () => {
    const ready = critical('bed', { from: { minutes: { least: 60 } }, within_min: 0 });
    const { criticals } = reportWith([ready], { marks: { 'critical/bed': 5, 'critical/bed/from': 60 } });
    expect(criticals[0]).toMatchObject({ result: 'met', met_s: at(60) });
  });

  test('what never became due, or belongs to another draw, is neither asked for nor worth points', () => {
    const others = [
      critical('not_due', { from: { done: ['examine/film'] } }),
      critical('other_draw', { variants: ['stall'], bold: true }),
      critical('this_draw', { variants: ['off'] }),
    ];
    const { criticals, possible, fails } = reportWith(others, { marks: { 'critical/this_draw': 1 } });
    expect(criticals.map((each) => each.critical.key)).toEqual(['this_draw']);
    expect(possible).toBe(10);
    expect(fails).toEqual([]);
  });

  test('a time before the handover counts from the handover', () => {
    const { criticals } = reportWith([critical('cover', { within_min: 0 })], {
      marks: { 'critical/cover': -60 },
    });
    expect(criticals[0]).toMatchObject({ result: 'met', met_s: HANDOVER_S });
  });
});

describe('harm', () => {
  const scenario = scenarioWith({
    criticals: ['a', 'b', 'c', 'd', 'e'].map((key) => critical(key)),
    harmfuls: [harmful('haloperidol'), harmful('double_dose', { fatal: true })],
  });
  const all = { 'critical/a': 1, 'critical/b': 1, 'critical/c': 1, 'critical/d': 1, 'critical/e': 1 };

  test('costs 10 points, and an avoided trap nothing', () => {
    const { points, percent, passed, harmfuls } = reportOf(
      playWith(scenario, { marks: { ...all, 'harmful/haloperidol': 20 } }),
    );
    expect([points, percent, passed]).toEqual([40, 80, true]);
    expect(harmfuls.map(({ harmful: { key }, at_s }) => [key, at_s])).toEqual([
      ['haloperidol', at(20)],
      ['double_dose', undefined],
    ]);
  });

  test('that can kill fails whatever the total', () => {
    const { fails, passed } = reportOf(playWith(scenario, { marks: { ...all, 'harmful/double_dose': 20 } }));
    expect(passed).toBe(false);
    expect(fails).toEqual([{ kind: 'fatal_harm', key: 'double_dose' }]);
  });

  test('never brings the total below 0', () => {
    const { points, percent } = reportOf(playWith(scenario, { marks: { 'harmful/haloperidol': 20 } }));
    expect([points, percent]).toEqual([0, 0]);
  });
});

describe('pass', () => {
  test('79.9 percent is not 80', () => {
    const all = Array.from({ length: 50 }, (_, i) => critical(`c${i}`));
    // 39 on time and 2 late: 400 of 500; one less on time: 395.
    const marks = Object.fromEntries(
      all.slice(0, 41).map(({ key }, i) => [`critical/${key}`, i < 39 ? 10 : 40]),
    );
    expect(reportWith(all, { marks })).toMatchObject({ percent: 80, passed: true, fails: [] });
    const fewer = { ...marks, 'critical/c0': 40 };
    expect(reportWith(all, { marks: fewer })).toMatchObject({
      percent: 79,
      passed: false,
      fails: [{ kind: 'below_pass', percent: 79 }],
    });
  });

  test('a patient who died fails it, before everything else', () => {
    const { fails } = reportWith([critical('airway', { bold: true })], {
      ended: { at_s: at(200), why: 'died' },
    });
    expect(fails.map(({ kind }) => kind)).toEqual(['died', 'bold_missed', 'below_pass']);
  });

  test('of 31 items of a procedure one may be missed, but no bold one', () => {
    const items = Array.from({ length: 31 }, (_, i) => critical(`item_${i}`, { bold: i === 0 }));
    const scenario = scenarioWith({ criticals: items, pass: 'procedure' });
    const without = (...missed: readonly number[]) =>
      reportOf(
        playWith(scenario, {
          marks: Object.fromEntries(
            items.flatMap(({ key }, i) => (missed.includes(i) ? [] : [[`critical/${key}`, 5]])),
          ),
        }),
      );
    expect(without(7)).toMatchObject({
      passed: true,
      checklist: { done: 30, of: 31, least: 30, missed: ['item_7'] },
    });
    expect(without(7, 8)).toMatchObject({
      passed: false,
      fails: [{ kind: 'checklist', done: 29, least: 30 }],
    });
    expect(without(0)).toMatchObject({ passed: false, fails: [{ kind: 'bold_missed', key: 'item_0' }] });
  });

  test('any bold critical action missed fails, and the patient must live, whatever the total', () => {
    const lives = fc.record({
      criticals: fc.array(
        fc.record({ bold: fc.boolean(), took: fc.option(fc.integer({ min: 0, max: 90 })) }),
        {
          minLength: 1,
          maxLength: 15,
        },
      ),
      fatal: fc.boolean(),
      died: fc.boolean(),
      calls: fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 3 }),
      pass: fc.constantFrom('clinical' as const, 'procedure' as const),
    });
    fc.assert(
      fc.property(lives, ({ criticals, fatal, died, calls, pass }) => {
        const all = criticals.map(({ bold }, i) => critical(`c${i}`, { bold }));
        const scenario = scenarioWith({
          criticals: all,
          harmfuls: [harmful('worst', { fatal: true })],
          pass,
        });
        const marks = Object.fromEntries([
          ...criticals.flatMap(({ took }, i) => (took === null ? [] : [[`critical/c${i}`, took]])),
          ...(fatal ? [['harmful/worst', 10]] : []),
        ]);
        const result = reportOf(
          playWith(scenario, {
            marks,
            calls: calls.map((score, i) => call('itb_team', i, score, i)),
            ...(died ? { ended: { at_s: at(200), why: 'died' } } : {}),
          }),
        );
        const boldMissed = criticals.some(({ bold, took }) => bold && took === null);
        if (boldMissed || fatal || died) expect(result.passed).toBe(false);
        expect(result.passed).toBe(result.fails.length === 0);
        expect(result.percent).toBeGreaterThanOrEqual(0);
        expect(result.percent).toBeLessThanOrEqual(100);
        expect(result.points).toBeLessThanOrEqual(result.possible);
      }),
    );
  });
});

describe('objectives', () => {
  const all = [
    critical('see', { objective: 'recognise', bold: true }),
    critical('think', { objective: 'recognise' }),
    critical('mend', { objective: 'restore' }),
  ];

  test('have the points of their critical actions', () => {
    const { objectives } = reportWith(all, { marks: { 'critical/see': 1, 'critical/think': 40 } });
    expect(objectives).toEqual([
      { key: 'recognise', points: 15, possible: 20, mastered: false },
      { key: 'restore', points: 0, possible: 10, mastered: false },
    ]);
  });

  test('are mastered with every bold one on time, and lost by a harmful action of theirs', () => {
    const marks = { 'critical/see': 1, 'critical/think': 1, 'critical/mend': 1 };
    const masteredWith = (more: Readonly<Record<string, number>>) =>
      reportOf(
        playWith(scenarioWith({ criticals: all, harmfuls: [harmful('wait', { objective: 'restore' })] }), {
          marks: { ...marks, ...more },
        }),
      ).objectives.map(({ mastered }) => mastered);
    expect(masteredWith({})).toEqual([true, true]);
    expect(masteredWith({ 'critical/see': 31 })).toEqual([false, true]);
    expect(masteredWith({ 'harmful/wait': 1 })).toEqual([true, false]);
  });

  test('that this draw asks nothing of are not mastered by it', () => {
    expect(reportWith([]).objectives.map(({ mastered }) => mastered)).toEqual([false, false]);
  });
});
