import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_S, type PumpMode, pumpNamed } from '../../src/case/index.ts';
import {
  arcsOf,
  bolusesFrom,
  clockOf,
  continuousOf,
  edgesOf,
  type Flex,
  flexFrom,
  flexOf,
  movedEdge,
  PATTERN_START,
  patterned,
  periodsOf,
  roomOf,
  rowsOf,
  scaled,
  sortedRows,
  splitArc,
  total_mcg,
  withShare,
} from '../../src/titration/index.ts';

const pump = pumpNamed('synchromed-ii-20')!;
const order = (mode: PumpMode) => ({ concentration_mcg_mL: 500, mode });

const night: Flex = {
  kind: 'flex',
  base_mcg_h: 9,
  periods: [
    { from: '00:00', to: '06:00', rate_mcg_h: 16 },
    { from: '06:00', to: '10:00', rate_mcg_h: 12 },
    { from: '22:00', to: '24:00', rate_mcg_h: 16 },
  ],
};

/** Any flex mode whose periods neither overlap nor are empty, in the order of the clock. */
const anyFlex: fc.Arbitrary<Flex> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 2, maxLength: 14 }),
    fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 14, maxLength: 14 }),
    fc.integer({ min: 1, max: 40 }),
    fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }),
  )
  .map(([places, rates, base_mcg_h, kept]) => {
    const edges = [...places].sort((a, b) => a - b);
    const periods = edges.slice(1).flatMap((to, i) => {
      if (kept[i] === true) return [];
      const clock = (at: number) => clockOf(at * 900, 'start');
      return [{ from: clock(edges[i]!), to: to === 96 ? '24:00' : clock(to), rate_mcg_h: rates[i]! }];
    });
    return { kind: 'flex', base_mcg_h, periods };
  });

describe('a night that runs past midnight', () => {
  it('is one row for the reader and two periods for the pump', () => {
    expect(rowsOf(night)).toEqual([
      { from: '06:00', to: '10:00', rate_mcg_h: 12 },
      { from: '22:00', to: '06:00', rate_mcg_h: 16 },
    ]);
    expect(periodsOf(rowsOf(night)).periods).toEqual(night.periods);
  });

  it('comes back as the same periods, whatever the pattern', () => {
    fc.assert(
      fc.property(anyFlex, (mode) => {
        expect(flexOf(rowsOf(mode), mode.base_mcg_h)).toEqual(mode);
      }),
    );
  });

  it('keeps a row that ends where it begins empty, so that the pump refuses it', () => {
    expect(periodsOf([{ from: '06:00', to: '06:00', rate_mcg_h: 5 }]).periods).toEqual([
      { from: '06:00', to: '06:00', rate_mcg_h: 5 },
    ]);
  });
});

describe('the ring of a day', () => {
  it('is covered once by its arcs, and they give the dose that the pump programmes', () => {
    fc.assert(
      fc.property(anyFlex, (mode) => {
        const arcs = arcsOf(rowsOf(mode), mode.base_mcg_h);
        expect(arcs.reduce((sum, arc) => sum + arc.length_s, 0)).toBe(DAY_S);
        const dose = arcs.reduce((sum, arc) => sum + (arc.rate_mcg_h * arc.length_s) / 3600, 0);
        expect(dose).toBeCloseTo(total_mcg(order(mode), pump), 6);
      }),
    );
  });

  it('lets an edge go as far as its neighbours, and no step on the way is refused', () => {
    fc.assert(
      fc.property(anyFlex, fc.nat(), fc.integer({ min: -96, max: 96 }), (mode, which, quarters) => {
        const rows = rowsOf(mode);
        const edges = edgesOf(rows);
        fc.pre(edges.length > 0);
        const edge = edges[which % edges.length]!;
        const [back, on] = roomOf(rows, edge, 300);
        const by = Math.max(back, Math.min(on, quarters * 900));
        const moved = flexOf(sortedRows(movedEdge(rows, edge, by)), mode.base_mcg_h);
        const ends = moved.periods.map(({ to }) => to);
        moved.periods.forEach(({ from, to }, i) => {
          expect(from < to).toBe(true);
          if (i > 0) expect(ends[i - 1]! <= from).toBe(true);
        });
      }),
    );
  });

  it('moves the boundary that two periods share for both', () => {
    const rows = rowsOf(night);
    const shared = edgesOf(rows).find(({ at_s }) => at_s === 6 * 3600)!;
    expect(movedEdge(rows, shared, -3600)).toEqual([
      { from: '05:00', to: '10:00', rate_mcg_h: 12 },
      { from: '22:00', to: '05:00', rate_mcg_h: 16 },
    ]);
  });

  it('splits a night that is even about midnight into two rows that stay two', () => {
    const rows = [{ from: '22:00', to: '02:00', rate_mcg_h: 16 }];
    const split = splitArc(rows, arcsOf(rows, 9)[0]!, 900);
    expect(rowsOf(flexOf(split, 9))).toHaveLength(2);
  });

  it('splits an arc without changing what the pump gives', () => {
    fc.assert(
      fc.property(anyFlex, fc.nat(), (mode, which) => {
        const arcs = arcsOf(rowsOf(mode), mode.base_mcg_h);
        const split = splitArc(rowsOf(mode), arcs[which % arcs.length]!, 300);
        expect(total_mcg(order(flexOf(split, mode.base_mcg_h)), pump)).toBeCloseTo(
          total_mcg(order(mode), pump),
          6,
        );
      }),
    );
  });
});

describe('another mode for the same day', () => {
  const modes: readonly PumpMode[] = [
    { kind: 'simple_continuous', dose_mcg_day: 260 },
    night,
    { kind: 'periodic_bolus', bolus_mcg: 40, minutes: 30, times: ['06:00', '18:00'] },
  ];
  const start = { times: PATTERN_START.bolus_times, minutes: PATTERN_START.bolus_minutes };

  it.each(modes)('keeps the total of $kind in flex, boluses and continuous', (mode) => {
    const whole = total_mcg(order(mode), pump);
    for (const turned of [
      flexFrom(order(mode), pump, PATTERN_START.first_period),
      continuousOf(order(mode), pump),
      bolusesFrom(order(mode), pump, start),
    ]) {
      expect(total_mcg(order(turned), pump)).toBeCloseTo(whole, 3);
    }
  });

  it.each(modes)('scales $kind to a new total and keeps its clock times', (mode) => {
    const more = scaled(order(mode), pump, 312);
    expect(total_mcg(order(more), pump)).toBeCloseTo(312, 3);
    expect(more.kind).toBe(mode.kind);
    if (more.kind === 'flex') {
      const by = 312 / total_mcg(order(night), pump);
      expect(more.periods.map(({ from, to }) => [from, to])).toEqual(
        night.periods.map(({ from, to }) => [from, to]),
      );
      expect(more.periods[1]?.rate_mcg_h).toBeCloseTo(12 * by, 5);
    }
  });

  it('copies a shape and leaves the dose of the order as it is', () => {
    const pasted = patterned(order({ kind: 'simple_continuous', dose_mcg_day: 142 }), pump, order(night));
    expect(total_mcg(order(pasted), pump)).toBeCloseTo(142, 3);
    expect(pasted.kind === 'flex' && pasted.base_mcg_h).toBeCloseTo((9 * 142) / 284, 4);
  });

  it('sets a share of the day, and the rest gives way in proportion', () => {
    const half = withShare(night, 1, 0.5)!;
    expect(total_mcg(order(half), pump)).toBeCloseTo(284, 3);
    expect(half.periods[0]?.rate_mcg_h).toBeCloseTo(142 / 8, 5);
    expect(half.periods[1]!.rate_mcg_h / half.base_mcg_h).toBeCloseTo(12 / 9, 4);
  });
});
