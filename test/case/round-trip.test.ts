import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCase, MOST_CASE_CHARACTERS, parseCaseText, serializeCase } from '../../src/case/index.ts';
import { must } from '../../src/problem/index.ts';
import { FIXTURE, fixtureCase, plainCase } from './documents.ts';

describe('the stored file of version 4', () => {
  test('opens for good, with every kind of entry and mode', () => {
    const document = must(parseCaseText(FIXTURE, 'case-v4.json'));
    expect(new Set(document.log.map(({ kind }) => kind)).size).toBe(20);
    expect(document).toEqual(JSON.parse(FIXTURE));
  });

  test('is written as it was read', () => {
    expect(serializeCase(fixtureCase())).toBe(FIXTURE);
  });
});

describe('writing', () => {
  test('gives equal documents equal texts, whatever the order of their keys', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(1000)), (shuffle) => {
        const shuffled = reordered(JSON.parse(FIXTURE), shuffle);
        expect(serializeCase(must(checkCase(shuffled)))).toBe(FIXTURE);
      }),
    );
  });

  test('and reading again changes nothing', () => {
    const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    const patient = fc.record({
      age_years: number(0, 89),
      weight_kg: number(3, 250),
      sensitivity: number(0.1, 10),
      pump_accuracy: number(-0.145, 0.145),
      contracture: number(0, 0.9),
      tone_reliance: number(0, 1),
      clonus: number(0, 3),
    });
    const dose = fc.record({ at_s: fc.nat(1e8), mg: number(0.001, 2500) });
    fc.assert(
      fc.property(patient, fc.array(dose), fc.string({ minLength: 1 }), (fields, doses, words) => {
        const log = doses.map((each, i) => ({ id: i + 1, kind: 'oral_dose', ...each }));
        const document = must(checkCase({ ...plainCase({ patient: fields, log }), title: `T${words}` }));
        expect(must(parseCaseText(serializeCase(document), 'x.json'))).toEqual(document);
      }),
    );
  });

  test('keeps the longest log short enough to be read again', () => {
    const log = Array.from({ length: 20_000 }, (_, i) => ({ id: i + 1, at_s: i, kind: 'pump_stop' }));
    const text = serializeCase(must(checkCase(plainCase({ log }))));
    expect(text.length).toBeLessThanOrEqual(MOST_CASE_CHARACTERS);
    expect(must(parseCaseText(text, 'x.json')).log).toHaveLength(20_000);
  });
});

describe('reading', () => {
  test('never throws and never changes what it reads, whatever the value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const before = JSON.stringify(value);
        const read = checkCase(value);
        expect(read.ok ? 0 : read.problems.length).toBeGreaterThan(0);
        expect(JSON.stringify(value)).toBe(before);
      }),
    );
  });

  test('nor when any one value of a good file is replaced', () => {
    const places = placesOf(JSON.parse(FIXTURE));
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue({ maxDepth: 2 }), (place, value) => {
        const document = replaced(JSON.parse(FIXTURE), place, value);
        const read = checkCase(document);
        if (read.ok) expect(must(parseCaseText(serializeCase(read.value), 'x'))).toEqual(read.value);
        else
          for (const { path, message, mend } of read.problems) expect(path && message && mend).toBeTruthy();
      }),
      { numRuns: 500 },
    );
  });

  test('never throws for any text', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof parseCaseText(text, 'x.json').ok === 'boolean'));
  });

  test('knows one zero', () => {
    const { pump_accuracy } = must(checkCase(plainCase({ patient: { pump_accuracy: -0 } }))).patient;
    expect(Object.is(pump_accuracy, 0)).toBe(true);
  });

  test('stores ages of 90 and over as 90', () => {
    for (const age_years of [90, 97.5, 120]) {
      expect(must(checkCase(plainCase({ patient: { age_years } }))).patient.age_years).toBe(90);
    }
    expect(must(checkCase(plainCase({ patient: { age_years: 89 } }))).patient.age_years).toBe(89);
  });
});

type Place = readonly (string | number)[];

function placesOf(value: unknown, here: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [here];
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  const parts = Object.values(value);
  return [here, ...[...keys].flatMap((key, i) => placesOf(parts[i], [...here, key]))];
}

function replaced(value: unknown, [step, ...rest]: Place, by: unknown): unknown {
  if (step === undefined) return by;
  if (Array.isArray(value)) return value.map((part, i) => (i === step ? replaced(part, rest, by) : part));
  const entries = Object.entries(Object(value));
  return Object.fromEntries(
    entries.map(([key, part]) => [key, key === step ? replaced(part, rest, by) : part]),
  );
}

function reordered(value: unknown, shuffle: Iterator<number>): unknown {
  if (Array.isArray(value)) return value.map((part) => reordered(part, shuffle));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [shuffle.next().value, key, part] as const);
  const mixed = entries.sort((a, b) => a[0] - b[0]);
  return Object.fromEntries(mixed.map(([, key, part]) => [key, reordered(part, shuffle)]));
}
