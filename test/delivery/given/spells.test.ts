import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelsOf, type Spell } from '../../../src/delivery/given/spells.ts';

const spell = (kind: Spell['kind']): fc.Arbitrary<Spell> =>
  fc.record({
    from_s: fc.integer({ min: 0, max: 100 }),
    to_s: fc.oneof(fc.integer({ min: 0, max: 120 }), fc.constant(Number.POSITIVE_INFINITY)),
    kind: fc.constant(kind),
    size: fc.double({ min: 0, max: kind === 'share' ? 1 : 50, noNaN: true }),
    rank: fc.integer({ min: 0, max: 3 }),
  });
const sizeAt = (levels: ReturnType<typeof levelsOf>, at_s: number) =>
  levels.find(({ from_s, to_s }) => from_s <= at_s && at_s < to_s)?.size ?? 0;

describe('what acts at one time', () => {
  test('as shares never passes 1 and is never less than the strongest of them', () => {
    fc.assert(
      fc.property(
        fc.array(spell('share'), { maxLength: 12 }),
        fc.integer({ min: 0, max: 99 }),
        (spells, at_s) => {
          const there = spells.filter(({ from_s, to_s }) => from_s <= at_s && at_s < to_s);
          const size = sizeAt(levelsOf(spells, 0, 100), at_s);
          expect(size).toBeLessThanOrEqual(1);
          expect(size).toBeGreaterThanOrEqual(Math.max(0, ...there.map((each) => each.size)) - 1e-12);
        },
      ),
    );
  });

  test('as rates adds up', () => {
    fc.assert(
      fc.property(
        fc.array(spell('rate'), { maxLength: 12 }),
        fc.integer({ min: 0, max: 99 }),
        (spells, at_s) => {
          const there = spells.filter(({ from_s, to_s }) => from_s <= at_s && at_s < to_s);
          const sum = there.reduce((all, { size }) => all + size, 0);
          expect(sizeAt(levelsOf(spells, 0, 100), at_s)).toBeCloseTo(sum, 9);
        },
      ),
    );
  });

  test('comes in turn, above 0, each level another than the one it touches, in whatever order the spells are listed', () => {
    fc.assert(
      fc.property(fc.array(spell('share'), { maxLength: 12 }), (spells) => {
        const levels = levelsOf(spells, 10, 90);
        expect(levelsOf([...spells].reverse(), 10, 90)).toEqual(levels);
        levels.forEach(({ from_s, to_s, size }, i) => {
          const next = levels[i + 1];
          expect(size).toBeGreaterThan(0);
          expect(from_s).toBeGreaterThanOrEqual(10);
          expect(to_s).toBeGreaterThan(from_s);
          expect(to_s).toBeLessThanOrEqual(Math.min(90, next?.from_s ?? 90));
          if (next?.from_s === to_s) expect(next.size).not.toBe(size);
        });
      }),
    );
  });
});
