import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spineFinding } from '../../src/app/spine/finding.ts';
import { COMPARTMENTS, middleOf, TIPS, tipNear } from '../../src/app/spine/levels.ts';
import { BANDS_MAX, bandsOf, heatStep, levelAt } from '../../src/app/spine/profile.ts';

const level = fc.double({ min: 0, max: 20_000, noNaN: true });
const four = fc.array(level, { minLength: 4, maxLength: 4 });

describe('the shading along the spine', () => {
  it('has the model level at the middle of each compartment, and is even beyond the outer ones', () => {
    const levels = [95, 210, 640, 600];
    COMPARTMENTS.forEach(({ y }, i) => {
      expect(levelAt(levels, y)).toBeCloseTo(levels[i] ?? 0, 6);
    });
    expect(levelAt(levels, 0)).toBe(95);
    expect(levelAt(levels, 990)).toBe(600);
  });

  it('goes by equal factors between two compartments', () => {
    const [, neck, conus] = COMPARTMENTS;
    expect(levelAt([1, 10, 1000, 1], (neck.y + conus.y) / 2)).toBeCloseTo(100, 6);
  });

  it('begins each step at its threshold', () => {
    expect([0, 7.9, 8, 39, 40, 120, 260, 479, 480, 9000].map(heatStep)).toEqual([
      0, 0, 1, 1, 2, 3, 4, 4, 5, 5,
    ]);
  });

  it('paints each height in the step of its level, for any four levels', () => {
    fc.assert(
      fc.property(four, fc.integer({ min: 0, max: 1000 }), (levels, y) => {
        const bands = bandsOf(levels);
        expect(bands.length).toBeLessThanOrEqual(BANDS_MAX);
        const painted = bands.findLast((band) => band.from <= y + 1e-6)?.step;
        const before = bands.findLast((band) => band.from <= y - 1e-6)?.step;
        expect([painted, before]).toContain(heatStep(levelAt(levels, y)));
      }),
    );
  });
});

describe('the tip dragged to a height', () => {
  it('snaps to the vertebra there, and to the ends beyond them', () => {
    for (const tip of TIPS) expect(tipNear(middleOf(tip) + 4)).toBe(tip);
    expect(tipNear(0)).toBe('C5');
    expect(tipNear(1000)).toBe('L3');
  });
});

describe('the sentence of the spine', () => {
  const none = [0, 0, 0, 0];
  it('gives a range when the level by mouth is not even', () => {
    expect(spineFinding([20, 30, 34, 36], none, 'T10')).toBe(
      'Intrathecal: nothing; by mouth 20 to 36. Tip at T10.',
    );
  });
  it('says so when nothing is given by mouth, and when nothing is known yet', () => {
    expect(spineFinding(none, [95, 210, 600, 640], 'C5')).toBe(
      'Intrathecal: lumbar 640, neck 210, cisterns 95 ng/mL; by mouth nothing. Tip at C5.',
    );
    expect(spineFinding([Number.NaN, 1, 1, 1], none, 'C5')).toBe('The levels are not computed yet.');
  });
});
