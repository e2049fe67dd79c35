import { describe, expect, test } from 'vitest';
import {
  addEntry,
  type Case,
  checkCase,
  removeEntry,
  replaceEntry,
  serializeCase,
  sortedLog,
} from '../../src/case/index.ts';
import { must } from '../../src/problem/index.ts';
import { fixtureCase, plainCase } from './documents.ts';

function withIds(...frames: readonly (readonly [id: number, at_s: number])[]): Case {
  const log = frames.map(([id, at_s]) => ({ id, at_s, kind: 'oral_dose', mg: 10 }));
  return must(checkCase(plainCase({ log })));
}

describe('the order of a log', () => {
  test('is by time and then, for the same kind, by id, both as numbers', () => {
    const document = withIds([10, 900], [9, 900], [2, 10_000], [100, 80]);
    expect(sortedLog(document).map(({ id }) => id)).toEqual([100, 9, 10, 2]);
    expect(document.log.map(({ id }) => id)).toEqual([10, 9, 2, 100]);
  });
});

describe('changing a log', () => {
  const dose = { at_s: 0, kind: 'oral_dose', mg: 5 } as const;

  test('a new entry gets one more than the highest id', () => {
    expect(must(addEntry(withIds(), dose)).log).toEqual([{ id: 1, ...dose }]);
    expect(must(addEntry(withIds([7, 0], [3, 0]), dose)).log.at(-1)).toEqual({ id: 8, ...dose });
  });

  test('a replaced entry keeps its id and its place', () => {
    const changed = must(replaceEntry(withIds([7, 0], [3, 60]), 7, dose));
    expect(changed.log).toEqual([
      { id: 7, ...dose },
      { id: 3, at_s: 60, kind: 'oral_dose', mg: 10 },
    ]);
  });

  test('a removed entry leaves the others as they are', () => {
    expect(must(removeEntry(withIds([7, 0], [3, 60]), 7)).log.map(({ id }) => id)).toEqual([3]);
  });

  test('nothing changes the document it starts from, and every new one is frozen', () => {
    const before = fixtureCase();
    const text = serializeCase(before);
    for (const made of [addEntry(before, dose), replaceEntry(before, 2, dose), removeEntry(before, 2)]) {
      const after = must(made);
      expect(after).not.toBe(before);
      expect(isDeepFrozen(after)).toBe(true);
    }
    expect(isDeepFrozen(before)).toBe(true);
    expect(serializeCase(before)).toBe(text);
  });

  test('an entry that the pump cannot do is refused with its place', () => {
    const prescription = {
      concentration_mcg_mL: 2000,
      mode: { kind: 'simple_continuous', dose_mcg_day: 90 },
    } as const;
    const made = addEntry(withIds([1, 0]), { at_s: 60, kind: 'prescription', prescription });
    expect(made.ok ? [] : made.problems).toMatchObject([
      { path: 'log[1].prescription.mode.dose_mcg_day', code: 'dose.below-minimum-flow' },
    ]);
  });

  test('the implant cannot go while entries need it', () => {
    const made = removeEntry(fixtureCase(), 3);
    expect(made.ok ? [] : made.problems.map(({ code }) => code)).toContain('log.before-implant');
  });

  test('an id that is not there is a Problem', () => {
    for (const made of [removeEntry(withIds([1, 0]), 2), replaceEntry(withIds([1, 0]), 2, dose)]) {
      expect(made.ok ? [] : made.problems).toMatchObject([{ code: 'log.no-such-entry' }]);
    }
  });
});

function isDeepFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeepFrozen);
}
