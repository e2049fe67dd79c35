import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flex, plainCase, prescription, problemsOf, simple } from './documents.ts';

/** What is wrong with a prescription in the history of a 20 mL pump patient. */
function problemsWith(mode: unknown, concentration_mcg_mL: number, bridge_from_mcg_mL?: number) {
  const bridge = bridge_from_mcg_mL === undefined ? {} : { bridge_from_mcg_mL };
  const told = { ...prescription(mode, concentration_mcg_mL), ...bridge };
  return problemsOf(plainCase({ history: { prescription: told } }));
}

const MODE = 'history.prescription.mode';

describe('the lowest dose that a concentration allows (minimum flow 0.048 mL/day)', () => {
  test.each([
    [500, 24],
    [1000, 48],
    [2000, 96],
  ])('at %d mcg/mL is %d mcg/day', (concentration, lowest) => {
    expect(problemsWith(simple(lowest), concentration)).toEqual([]);
    const [problem, ...others] = problemsWith(simple(lowest - 1), concentration);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ path: `${MODE}.dose_mcg_day`, code: 'dose.below-minimum-flow' });
    expect(problem?.mend).toContain(`at least ${lowest} mcg/day`);
  });

  test('90 mcg/day at 2,000 mcg/mL is the trap: the message shows the flow', () => {
    const [problem] = problemsWith(simple(90), 2000);
    expect(problem?.message).toBe(
      "90 mcg/day at 2,000 mcg/mL needs 0.045 mL/day, below the pump's minimum of 0.048 mL/day.",
    );
    expect(problem?.mend).toBe('Give at least 96 mcg/day at 2,000 mcg/mL, or choose a lower concentration.');
  });

  test('a dose of 0 is no way to pause a pump', () => {
    expect(problemsWith(simple(0), 500)).toMatchObject([{ code: 'dose.below-minimum-flow' }]);
    expect(problemsWith({ kind: 'minimum_rate' }, 500)).toEqual([]);
  });

  test('the dose that a message names is accepted at any concentration', () => {
    fc.assert(
      fc.property(fc.double({ min: 25, max: 4000, noNaN: true }), fc.boolean(), (concentration, high) => {
        const [problem] = problemsWith(simple(high ? 99_999 : 0.01), concentration);
        const named = /at (?:least|most) ([\d,.]+) mcg\/day/.exec(problem?.mend ?? '')?.[1] ?? '';
        expect(problemsWith(simple(Number(named.replaceAll(',', ''))), concentration)).toEqual([]);
      }),
    );
  });
});

describe('flex', () => {
  const concentration = 2000;

  test('each period and the base must reach the minimum flow, 4 mcg/h at 2,000 mcg/mL', () => {
    const mode = {
      ...flex(['06:00', '09:00', 0], ['12:00', '13:00', 4], ['20:00', '22:00', 3.9]),
      base_mcg_h: 1,
    };
    const problems = problemsWith(mode, concentration);
    expect(problems.map(({ path }) => path)).toEqual([
      `${MODE}.base_mcg_h`,
      `${MODE}.periods[0].rate_mcg_h`,
      `${MODE}.periods[2].rate_mcg_h`,
    ]);
    for (const { code, mend } of problems) {
      expect(code).toBe('dose.below-minimum-flow');
      expect(mend).toContain('at least 4 mcg/h (96 mcg/day) at 2,000 mcg/mL');
    }
  });

  test('24 times the dose, an hour rate in place of a day rate, is still deliverable: the document accepts it', () => {
    expect(problemsWith(flex(['00:00', '24:00', 60]), 500)).toEqual([]);
  });

  test.each([
    [
      'overlapping',
      [
        ['06:00', '10:00', 6],
        ['09:00', '12:00', 7],
      ],
      'periods[1].from',
      'flex.overlap',
      /begin when the earlier ends/,
    ],
    [
      'the same twice',
      [
        ['06:00', '10:00', 6],
        ['06:00', '10:00', 6],
      ],
      'periods[1].from',
      'flex.overlap',
      /begin when the earlier ends/,
    ],
    ['of no length', [['06:00', '06:00', 6]], 'periods[0].to', 'flex.zero-length', /later end/],
    [
      'out of order',
      [
        ['09:00', '12:00', 7],
        ['06:00', '09:00', 6],
      ],
      'periods[1].from',
      'flex.unsorted',
      /06:00 before 09:00/,
    ],
    [
      'across midnight',
      [['22:00', '06:00', 7]],
      'periods[0].to',
      'flex.across-midnight',
      /22:00 to 24:00 and 00:00 to 06:00/,
    ],
    ['until 00:00', [['22:00', '00:00', 7]], 'periods[0].to', 'flex.across-midnight', /Write 22:00 to 24:00/],
  ] as const)('periods that are %s', (_, periods, place, code, mend) => {
    const problems = problemsWith(flex(...periods), 500);
    expect(problems.map((each) => [each.path, each.code])).toEqual([[`${MODE}.${place}`, code]]);
    expect(problems[0]?.mend).toMatch(mend);
  });

  test('thirteen periods that touch are accepted, a fourteenth is not', () => {
    const hourly = (count: number) =>
      flex(...Array.from({ length: count }, (_, i) => [hour(i), hour(i + 1), 6] as const));
    expect(problemsWith(hourly(13), 500)).toEqual([]);
    expect(problemsWith(hourly(14), 500)).toMatchObject([
      { path: `${MODE}.periods`, code: 'flex.too-many-periods', mend: expect.stringContaining('13') },
    ]);
  });

  test('24:00 is an end and never a start', () => {
    expect(problemsWith(flex(['18:00', '24:00', 6]), 500)).toEqual([]);
    expect(problemsWith(flex(['24:00', '24:00', 6]), 500)).toMatchObject([
      { path: `${MODE}.periods[0].from`, code: 'clock.not-a-time' },
    ]);
  });
});

describe('boluses', () => {
  const periodic = (bolus_mcg: number, minutes: number, ...times: string[]) => ({
    kind: 'periodic_bolus',
    bolus_mcg,
    minutes,
    times,
  });

  test('no faster than 24 mL/day: 100 mcg at 500 mcg/mL takes 12 minutes', () => {
    expect(problemsWith(periodic(100, 12, '08:00'), 500)).toEqual([]);
    const [problem] = problemsWith(periodic(100, 11, '08:00'), 500);
    expect(problem).toMatchObject({ path: `${MODE}.minutes`, code: 'bolus.above-maximum-flow' });
    expect(problem?.mend).toContain('at least 12 minutes');
  });

  test('no slower than the minimum flow: 1 mcg at 500 mcg/mL takes at most an hour', () => {
    expect(problemsWith(periodic(1, 60, '08:00'), 500)).toEqual([]);
    const [problem] = problemsWith(periodic(1, 61, '08:00'), 500);
    expect(problem?.code).toBe('bolus.below-minimum-flow');
    expect(problem?.mend).toContain('at most 60 minutes');
  });

  test('one may begin when the last has ended, not before', () => {
    expect(problemsWith(periodic(100, 60, '09:00', '08:00'), 500)).toEqual([]);
    const [problem, ...others] = problemsWith(periodic(100, 61, '09:00', '08:00'), 500);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ path: `${MODE}.times[0]`, code: 'bolus.overlaps-itself' });
    expect(problem?.mend).toBe('Start the next at 09:01 or later, or let a bolus take at most 60 minutes.');
  });

  test('across midnight too, and twice at the same time', () => {
    expect(problemsWith(periodic(100, 60, '00:30', '23:45'), 500)).toMatchObject([
      { path: `${MODE}.times[0]` },
    ]);
    expect(problemsWith(periodic(100, 60, '08:00', '08:00'), 500)).toMatchObject([
      { path: `${MODE}.times[1]` },
    ]);
  });

  test('a single bolus is judged at the concentration programmed when it is given', () => {
    const log = [
      { id: 1, at_s: 0, kind: 'single_bolus', mcg: 100, minutes: 5 },
      { id: 2, at_s: 600, kind: 'prescription', prescription: prescription(simple(200), 2000) },
      { id: 3, at_s: 600, kind: 'single_bolus', mcg: 100, minutes: 5 },
    ];
    expect(problemsOf(plainCase({ log }))).toMatchObject([
      { path: 'log[0].minutes', code: 'bolus.above-maximum-flow' },
    ]);
  });
});

test('above the maximum flow the message names the highest dose', () => {
  const [problem] = problemsWith(simple(12_001), 500);
  expect(problem?.code).toBe('dose.above-maximum-flow');
  expect(problem?.mend).toContain('at most 12,000 mcg/day');
});

test('a bridge runs at the flow of the old concentration', () => {
  expect(problemsWith(simple(100), 500, 2000)).toEqual([]);
  expect(problemsWith(simple(90), 500, 2000)).toMatchObject([
    { path: 'history.prescription.bridge_from_mcg_mL', code: 'dose.below-minimum-flow' },
  ]);
});

test.each([
  ['flex', { ...flex(['08:00', '20:00', 5]), base_mcg_h: 3 }],
  ['flex, one period only', { ...flex(['08:00', '20:00', 3]), base_mcg_h: 5 }],
  ['periodic bolus', { kind: 'periodic_bolus', bolus_mcg: 4, minutes: 90, times: ['08:00'] }],
])('a bridge from a stronger drug is refused when the old drug would run too slowly: %s', (_, mode) => {
  expect(problemsWith(mode, 500)).toEqual([]);
  const [problem, ...others] = problemsWith(mode, 500, 2000);
  expect(others).toEqual([]);
  expect(problem?.path).toBe('history.prescription.bridge_from_mcg_mL');
  expect(problem?.code).toMatch(/below-minimum-flow$/);
  expect(problem?.mend).toMatch(/prescribe no bridge bolus\.$/);
});

test('a bridge at the minimum rate needs no other flow', () => {
  expect(problemsWith({ kind: 'minimum_rate' }, 500, 2000)).toEqual([]);
});

function hour(hours: number): string {
  return `${String(hours).padStart(2, '0')}:00`;
}
