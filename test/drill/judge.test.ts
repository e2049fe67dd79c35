import { describe, expect, test } from 'vitest';
import { type Item, itemOf, judge, TOPICS, type Verdict } from '../../src/drill/index.ts';

function verdict(item: Item, value: number, unit: string = item.unit): Verdict {
  const judged = judge(item, `${value.toFixed(12).replace(/\.?0+$/, '')} ${unit}`);
  if (!judged.ok) throw new Error(judged.problems[0]?.message);
  return judged.value;
}

function itemWith(topic: (typeof TOPICS)[number], variant: string): Item {
  for (let index = 0; index < 500; index++) {
    const item = itemOf(topic, 4, index);
    if (item.variant === variant) return item;
  }
  throw new Error(`no ${variant}`);
}

describe.each(TOPICS)('%s', (topic) => {
  const items = Array.from({ length: 100 }, (_, index) => itemOf(topic, 8, index));

  test('the answer of the engine is right, also to three figures', () => {
    for (const item of items) {
      expect(verdict(item, item.answer).mark).toBe('right');
      expect(verdict(item, Number(item.answer.toPrecision(3))).mark).toBe('right');
    }
  });

  test('what a slip gives is wrong and named, unless it comes to the same', () => {
    for (const item of items) {
      for (const slip of item.slips) {
        const { mark, slip: named, says } = verdict(item, slip.value);
        const { value } = named ?? { value: item.answer };
        expect(mark).toBe(named === undefined ? 'right' : 'wrong');
        expect(Math.abs(value - slip.value)).toBeLessThanOrEqual(
          item.unit === 'days' ? 1 : 0.02 * Math.abs(slip.value),
        );
        if (named !== undefined) expect(says).toContain(named.says);
      }
    }
  });

  test('an answer from nowhere is wrong without a slip', () => {
    for (const item of items) {
      const strange = item.answer * 171.3;
      expect(verdict(item, strange)).toMatchObject({ mark: 'wrong', given: expect.closeTo(strange, 3) });
      expect(verdict(item, strange).slip).toBeUndefined();
    }
  });
});

test('a figure 3 % off is close, 1 % is right, 8 % is wrong', () => {
  const item = itemWith('flow', 'flow');
  expect(verdict(item, item.answer * 1.03).mark).toBe('close');
  expect(verdict(item, item.answer * 0.97).mark).toBe('close');
  expect(verdict(item, item.answer * 1.009).mark).toBe('right');
  expect(verdict(item, item.answer * 1.08).mark).toBe('wrong');
});

test('of days, the whole day before and after are right, the next but one is not', () => {
  const item = itemWith('refill_date', 'alarm_to_empty');
  expect(verdict(item, Math.floor(item.answer)).mark).toBe('right');
  expect(verdict(item, Math.ceil(item.answer)).mark).toBe('right');
  expect(verdict(item, Math.ceil(item.answer) + 1).mark).not.toBe('right');
});

test('the day of a refill is rounded down: the day after is too late', () => {
  for (let index = 0; index < 200; index++) {
    const item = itemOf('refill_date', 3, index);
    if (item.variant !== 'latest') continue;
    expect(Number.isInteger(item.answer)).toBe(true);
    expect(verdict(item, item.answer).mark).toBe('right');
    expect(verdict(item, item.answer + 1).mark).toBe('wrong');
    expect(verdict(item, item.answer - 1).mark).not.toBe('right');
  }
});

test('a part of a day is close, and told to round down', () => {
  const item = { ...itemWith('refill_date', 'latest'), answer: 57, slips: [] };
  expect(verdict(item, 57.22).mark).toBe('close');
  expect(verdict(item, 57.22).says.join(' ')).toContain('round down');
  expect(verdict(item, 58).says.join(' ')).toContain('too late');
});

test('the same quantity in another unit is as right', () => {
  const flow = itemWith('flow', 'flow');
  expect(verdict(flow, flow.answer / 24, 'mL/h').mark).toBe('right');
  const minimum = itemWith('minimum_rate', 'day');
  expect(verdict(minimum, minimum.answer / 1000, 'mg/day').mark).toBe('right');
});

test.each([
  ['flow', 'flow', 'upside_down', /wrong way round/],
  ['refill_date', 'fast', 'forgot_fast', /flow as programmed/],
  ['residual', 'expected', 'dispensed', /what is left/],
  ['bridge', 'hours', 'new_concentration', /old drug/],
  ['priming', 'pump_replaced', 'double_prime', /overdose/],
  ['first_dose', 'first', 'halved', /halved/],
  ['next_dose', 'daily', 'percent_as_mcg', /as mcg/],
  ['really_got', 'wrong_fill', 'programmed', /what the programmer says/],
  ['minimum_rate', 'day', 'stopped', /not stopped/],
  ['oral_step', 'total', 'one_dose', /one dose/],
  ['lowest_dose', 'flex_period', 'factor_24', /hours and days/],
] as const)('%s, %s: %s is named', (topic, variant, name, says) => {
  const item = itemWith(topic, variant);
  const slip = item.slips.find((each) => each.name === name);
  const judged = verdict(item, slip?.value ?? Number.NaN);
  expect(judged.slip?.name).toBe(name);
  expect(judged.says.join(' ')).toMatch(says);
});

test('of two slips that come to nearly the same, the nearer is named', () => {
  const item = itemWith('bridge', 'hours');
  const near = { ...item, slips: item.slips.slice(0, 2).map((slip, i) => ({ ...slip, value: 50 + i / 10 })) };
  expect(verdict(near, 50.1).slip).toBe(near.slips[1]);
  expect(verdict(near, 50.01).slip).toBe(near.slips[0]);
});

test('a factor of 1,000 is named in every topic', () => {
  for (const topic of TOPICS) {
    const item = itemOf(topic, 1, 1);
    expect(verdict(item, item.answer / 1000).slip?.says).toMatch(/1,000|volume, not the drug/);
  }
});

test('a right answer in unsafe writing is right, with a word about it', () => {
  const item = itemWith('priming', 'pump_replaced');
  const judged = judge(item, '.1990 mL');
  expect(judged.ok && judged.value.mark).toBe('right');
  expect(judged.ok && judged.value.says.join(' ')).toMatch(/trailing zero.*zero before the point/);
});

test('an answer without its unit is a Problem, not a mark', () => {
  const item = itemWith('flow', 'flow');
  const judged = judge(item, '0.3');
  expect(judged.ok ? '' : judged.problems[0]?.code).toBe('answer.no-unit');
});
