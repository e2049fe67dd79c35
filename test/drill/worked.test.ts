import { describe, expect, test } from 'vitest';
import { PUMPS, READY_PATIENTS } from '../../src/case/index.ts';
import { itemOf, type TOPICS } from '../../src/drill/index.ts';
import { worded } from '../../src/drill/item.ts';
import { caseOf, type Person, simple } from '../../src/drill/scene.ts';
import { bridgeSketch } from '../../src/drill/topics/bridge.ts';
import { flushPortSketch, flushSketch, pocketSketch } from '../../src/drill/topics/misplaced.ts';
import { dayAsHourSketch, mixUpSketch } from '../../src/drill/topics/really-got.ts';
import { refillSketch } from '../../src/drill/topics/refill-date.ts';
import { residualSketch } from '../../src/drill/topics/residual.ts';

/** The worked examples of the pump arithmetic, by the engine: catheter 80 cm, line 0.375 mL. */

function person(capacity_mL: 20 | 40): Person {
  const ready = READY_PATIENTS.get('ms');
  const pump = PUMPS.get(`synchromed-ii-${capacity_mL}`);
  if (ready === undefined || pump === undefined) throw new Error('not shipped');
  return { ready, kind: 'spinal_adult', who: 'Somebody', whom: 'somebody', pump, catheter_cm: 80 };
}

describe.each([
  [20, 2, 2000, 300, 120, 105, 13.3],
  [40, 2, 2000, 600, 127, 111, 6.7],
  [40, 4, 2000, 600, 120, 105, 13.3],
  [20, 2, 500, 250, 36, 31, 4],
] as const)(
  '%i mL, alarm at %i mL, %i mcg/mL, %i mcg/day',
  (capacity, alarm, strength, dose, nominal, earliest, empty) => {
    const asked = { person: person(capacity), dose, strength, alarm };
    test(`sounds after ${nominal} days, at the earliest after ${earliest}, and is empty ${empty} days later`, () => {
      expect(Math.round(refillSketch({ ...asked, variant: 'exact' }).answer)).toBe(nominal);
      expect(Math.round(refillSketch({ ...asked, variant: 'fast' }).answer)).toBe(earliest);
      expect(refillSketch({ ...asked, variant: 'alarm_to_empty' }).answer).toBeCloseTo(empty, 1);
    });
  },
);

test('40 mL at 300 mcg/day of 2,000 mcg/mL would last beyond the stability of the drug', () => {
  const asked = { person: person(40), dose: 300, strength: 2000, alarm: 2 };
  expect(refillSketch({ ...asked, variant: 'fast' }).answer).toBeGreaterThan(180);
  expect(refillSketch({ ...asked, variant: 'latest' }).answer).toBe(180);
});

test('20 mL at 0.15 mL/day for 90 days leave 6.5 mL, 4.5 to 8.5 within the label; a 3-day stall adds 0.45', () => {
  const asked = { person: person(20), dose: 300, strength: 2000, days: 90, stall_days: 3 };
  const of = (variant: string) => residualSketch({ ...asked, variant }).answer;
  expect(of('expected')).toBeCloseTo(6.5, 6);
  expect(of('least')).toBeCloseTo(4.5, 1);
  expect(of('most')).toBeCloseTo(8.5, 1);
  expect(of('stall')).toBeCloseTo(0.45, 6);
});

test('the bridge from 500 mcg/mL at 300 mcg/day holds 187.5 mcg and takes 15 h', () => {
  const asked = { person: person(20), dose: 300, old: 500, fresh: 2000 };
  expect(bridgeSketch({ ...asked, variant: 'held' }).answer).toBeCloseTo(187.5, 3);
  expect(bridgeSketch({ ...asked, variant: 'hours' }).answer).toBeCloseTo(15, 6);
});

describe.each([
  ['forgotten from 500 to 2,000', 'no_bridge', 500, 2000, 75, 60],
  ['forgotten from 2,000 to 500', 'no_bridge', 2000, 500, 1200, 15],
  ['filled 2,000, programmed 500', 'wrong_fill', 500, 2000, 1200, 15],
  ['filled 500, programmed 2,000', 'wrong_fill', 2000, 500, 75, 60],
] as const)('%s', (_what, variant, old, fresh, mcg_day, hours) => {
  const asked = { person: person(20), dose: 300, old, fresh };
  test(`${mcg_day} mcg/day, ${hours} h`, () => {
    expect(mixUpSketch({ ...asked, variant }).answer).toBeCloseTo(mcg_day, 6);
    expect(mixUpSketch({ ...asked, variant: `${variant}_hours` }).answer).toBeCloseTo(hours, 6);
  });
});

test.each([
  [2000, 352],
  [500, 88],
])('a side port flushed without aspirating pushes in, at %d mcg/mL, %d mcg', (strength, mcg) => {
  expect(flushSketch({ person: person(20), dose: 300, strength }).answer).toBeCloseTo(mcg, 6);
});

test.each([
  [2000, 632],
  [500, 158],
])('with the chamber of the port full as well, at %d mcg/mL, %d mcg', (strength, mcg) => {
  expect(flushPortSketch({ person: person(20), dose: 300, strength }).answer).toBeCloseTo(mcg, 6);
});

test('90 mcg/day at 2,000 mcg/mL is below the minimum flow and cannot be programmed; 96 can', () => {
  const programmed = (dose: number) => () =>
    caseOf(person(20), { strength_mcg_mL: 2000, before: simple(dose, 2000) });
  expect(programmed(90)).toThrow(/0\.048/);
  expect(programmed(96)).not.toThrow();
});

test('the line left without a bridge from 2,000 to 500 mcg/mL still gives 750 mcg', () => {
  const asked = { person: person(20), dose: 300, old: 2000, fresh: 500 };
  expect(bridgeSketch({ ...asked, variant: 'held' }).answer).toBeCloseTo(750, 3);
});

test.each([
  [20, 40],
  [40, 80],
] as const)('a pocket fill of %d mL of 2,000 mcg/mL is %d mg', (capacity, mg) => {
  expect(pocketSketch({ person: person(capacity), dose: 600, strength: 2000 }).answer).toBe(mg);
});

test('60 mcg a day entered for every hour is 1,440 mcg/day', () => {
  expect(dayAsHourSketch(person(20), 60).answer).toBeCloseTo(1440, 6);
});

/** Every item of a topic with this variant, by what its text says. */
function found(topic: (typeof TOPICS)[number], variant: string, ...says: readonly string[]) {
  for (let index = 0; index < 3000; index++) {
    const item = itemOf(topic, 0, index);
    if (item.variant === variant && says.every((each) => item.text.includes(each))) return item.answer;
  }
  throw new Error(`no ${variant} with ${says.join(', ')}`);
}

test.each([
  ['lowest_dose', 'day', 'holds 2,000 mcg/mL', 96],
  ['lowest_dose', 'day', 'holds 1,000 mcg/mL', 48],
  ['lowest_dose', 'day', 'holds 500 mcg/mL', 24],
  ['minimum_rate', 'day', 'filled with 2,000 mcg/mL', 96],
  ['minimum_rate', 'wrong_fill', 'refilled with 2,000 mcg/mL', 96],
  ['priming', 'new_implant', '80 cm', 0.375],
  ['priming', 'pump_replaced', '80 cm', 0.199],
  ['priming', 'catheter_aspirated', '80 cm', 0.176],
  ['really_got', 'day_as_hour', 'with 100 mcg/day', 2400],
  ['oral_step', 'next', 'taken 10 mg', 15],
  ['oral_step', 'total', 'taken 15 mg', 60],
  ['oral_step', 'day', '20 mg three times', 9],
  ['oral_step', 'room', 'takes 15 mg', 35],
] as const)('%s, %s, %s: %d', (topic, variant, says, answer) => {
  expect(found(topic, variant, says)).toBeCloseTo(answer, 6);
});

test.each([
  ['80 cm', '500 mcg/mL', 187.5],
  ['80 cm', '2,000 mcg/mL', 750],
] as const)('a new line of %s holds, at %s, %d mcg', (length, strength, mcg) => {
  expect(found('priming', 'drug', length, strength)).toBeCloseTo(mcg, 6);
});

test('the first dose is twice the bolus, or the bolus when its effect lasted over 8 h', () => {
  expect(found('first_dose', 'first', '50 mcg', 'after 6 h')).toBe(100);
  expect(found('first_dose', 'first', '75 mcg', 'after 10 h')).toBe(75);
});

test.each([
  ['daily', 'adult, spinal origin', 1.3],
  ['daily', 'adult, cerebral origin', 1.15],
  ['daily', '(child)', 1.15],
  ['refill', 'adult, spinal origin', 1.4],
  ['refill', 'adult, cerebral origin', 1.2],
  ['less', 'adult, spinal origin', 0.8],
] as const)('%s, %s: the present dose times %d', (variant, group, times) => {
  for (let index = 0; index < 300; index++) {
    const item = itemOf('next_dose', 2, index);
    if (item.variant !== variant || !item.text.includes(group)) continue;
    const dose = Number(/on ([\d,]+) mcg\/day/.exec(item.text)?.[1]?.replace(',', ''));
    expect(item.answer).toBeCloseTo(dose * times, 6);
  }
});

test('the working shows each step with its unit', () => {
  const sketch = bridgeSketch({ person: person(20), dose: 300, old: 500, fresh: 2000, variant: 'hours' });
  expect(worded('bridge', sketch).working).toEqual([
    'Dead volume: 0.199 mL + 80 cm x 0.0022 mL/cm = 0.375 mL.',
    'Drug in it: 0.375 mL x 500 mcg/mL = 187.5 mcg.',
    '187.5 mcg / (300 mcg/day / 24 h) = 15 h.',
  ]);
});
