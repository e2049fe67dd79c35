import { describe, expect, test } from 'vitest';
import { checkCase, PUMPS } from '../../src/case/index.ts';
import { DRILL, itemOf, sayFigure, TOPICS } from '../../src/drill/index.ts';

const SEEDS = 1000;

/** Begins and ends as one, with every value filled in, no trailing zero and thousands separated. */
function isSentence(line: string): boolean {
  if (!/^[A-Z(\d].*[.?)]$/.test(line)) return false;
  if (/[{}\u00b5]|NaN|Infinity|undefined/.test(line)) return false;
  return !/\d\.\d*0\b/.test(line) && !/(?<![.\d])\d{4}/.test(line);
}

describe.each(TOPICS)('%s', (topic) => {
  const items = Array.from({ length: SEEDS }, (_, seed) => itemOf(topic, seed, seed % 7));

  test('the working by hand comes to what the engine does, in a thousand items', () => {
    for (const { answer, by_hand, seed, variant } of items) {
      expect(answer, `${variant} of seed ${seed}`).toBeGreaterThan(0);
      // The engine puts instants on a grid of a microsecond.
      expect(Math.abs(answer / by_hand - 1), `${variant} of seed ${seed}`).toBeLessThan(1e-7);
    }
  });

  test('every variant is asked, in full sentences with a working and sources', () => {
    const { variants } = DRILL.topics[topic];
    expect(new Set(items.map(({ variant }) => variant))).toEqual(new Set(Object.keys(variants)));
    const lines = new Set(
      items.flatMap(({ text, working, slips }) => [text, ...working, ...slips.map(({ says }) => says)]),
    );
    const faults = [...lines].filter((line) => !isSentence(line));
    expect(faults).toEqual([]);
    expect(items.filter(({ text }) => !text.includes('?'))).toEqual([]);
    expect(items.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  test('the same keys give the same item, whatever was asked before', () => {
    for (const before of items.slice(0, 20)) {
      expect(itemOf(topic, before.seed, before.index)).toEqual(before);
    }
    expect(new Set(items.map(({ text }) => text)).size).toBeGreaterThan(10);
  });

  test('the case behind it is one the app would accept, and is never changed', () => {
    for (const { document } of items.slice(0, 100)) {
      expect(checkCase(document).ok).toBe(true);
      expect(Object.isFrozen(document)).toBe(true);
    }
  });

  test('nobody is drawn on a flow or a dose that could not be', () => {
    for (const { document, variant } of items) {
      const pump = PUMPS.get(document.device.pump);
      const mode = document.history.prescription?.mode;
      if (mode?.kind !== 'simple_continuous' || pump === undefined) continue;
      const flow = mode.dose_mcg_day / document.device.concentration_mcg_mL;
      expect(flow, variant).toBeGreaterThanOrEqual(pump.minimum_flow_mL_day);
      expect(flow, variant).toBeLessThan(2);
      expect(mode.dose_mcg_day).toBeLessThanOrEqual(1000);
      expect(pump.concentrations_mcg_mL).toContain(document.device.concentration_mcg_mL);
      if (document.patient.age_years < 18) expect(pump.capacity_mL).toBe(20);
    }
  });
});

test('what is given is laid out: each number of the text with its label and unit, and no other', () => {
  for (const topic of TOPICS) {
    for (let index = 0; index < 100; index++) {
      const { given, text, answer, who, variant } = itemOf(topic, 12, index);
      expect(text.toLowerCase(), `${topic}.${variant}`).toContain(who.toLowerCase());
      for (const { value, label, unit } of given) {
        expect(text, `${topic}.${variant}, ${label}`).toContain(sayFigure(value));
        expect(label).toMatch(/^[A-Z]/);
        expect(unit).not.toBe('');
      }
      // Beside them stand only the age, the first day, and the hours of a day.
      const bare = text.replace(/\d+-year-old|\(day 0\)|in 24 h\?/g, '');
      const numbers = bare.match(/\d[\d,]*(\.\d+)?/g) ?? [];
      const laidOut = new Set(given.map(({ value }) => sayFigure(value)));
      expect(
        numbers.filter((each) => !laidOut.has(each)),
        `${topic}.${variant}: ${answer}`,
      ).toEqual([]);
    }
  }
});

test('another index moves the item, another topic does not share its draws', () => {
  const texts = Array.from({ length: 50 }, (_, index) => itemOf('residual', 5, index).text);
  expect(new Set(texts).size).toBeGreaterThan(45);
});

test('the ladder of tablets is asked only of adults who are not old, with normal kidneys, of spinal origin', () => {
  for (let index = 0; index < 200; index++) {
    const { patient } = itemOf('oral_step', 1, index).document;
    expect(patient.origin).toBe('spinal');
    expect(patient.age_years).toBeGreaterThanOrEqual(18);
    expect(patient.age_years).toBeLessThan(65);
    expect(patient.kidney_function).toBe(1);
  }
});

test('a reservoir that outlasts the drug says so in its working', () => {
  const items = Array.from({ length: 400 }, (_, i) => itemOf('refill_date', 9, i));
  const asked = items.filter(({ variant }) => variant === 'exact' || variant === 'fast');
  for (const { answer, working } of asked) {
    expect(/no refill later than 180 days \(unchecked\)/.test(working.join(' '))).toBe(answer > 180);
  }
  expect(asked.some(({ answer }) => answer > 180)).toBe(true);
});

test('no step at a refill visit leads above 1,000 mcg/day, and less is asked of nobody who may be overdosed', () => {
  for (let index = 0; index < 300; index++) {
    const { variant, answer, text } = itemOf('next_dose', 6, index);
    if (variant === 'refill') expect(answer).toBeLessThanOrEqual(1000);
    if (variant === 'less') expect(text).toMatch(/rousable.*overdose has been ruled out/);
  }
});

test('no refill date goes beyond the stability of the drug', () => {
  const latest = Array.from({ length: 400 }, (_, i) => itemOf('refill_date', 9, i)).filter(
    ({ variant }) => variant === 'latest',
  );
  for (const { answer } of latest) expect(answer).toBeLessThanOrEqual(180);
  expect(latest.some(({ answer }) => answer === 180)).toBe(true);
  expect(latest.some(({ answer }) => answer < 180)).toBe(true);
});
