import { describe, expect, it } from 'vitest';
import { thin } from '../../src/app/charts/index.ts';
import type { Judged } from '../../src/app/titrate/plan/titrate.ts';
import { sayLength, ticksOf } from '../../src/app/titrate/timeline/axis.ts';
import { deliveredDays } from '../../src/app/titrate/timeline/delivered.ts';
import { firstChange_s } from '../../src/app/titrate/timeline/first-change.ts';
import { bandsOf } from '../../src/app/titrate/timeline/goals.ts';
import { linesOf, type Scene } from '../../src/app/titrate/timeline/lines.ts';
import { scalesOf } from '../../src/app/titrate/timeline/scales.ts';
import { furthest_s, planned_s, showing, stretched } from '../../src/app/titrate/timeline/span.ts';
import { ordersOf, programmedRates, stretchAt } from '../../src/app/titrate/timeline/stretches.ts';
import { STRIPS, type StripId, stripsOf } from '../../src/app/titrate/timeline/strip-list.ts';
import { verdictsOf } from '../../src/app/titrate/timeline/verdicts.ts';
import { fitted, type Word } from '../../src/app/titrate/timeline/words.tsx';
import { type Case, DAY_S, type Entry, HOUR_S } from '../../src/case/index.ts';
import { deliver } from '../../src/delivery/index.ts';
import { judge } from '../../src/titration/index.ts';
import { fakePlan, fakeRun } from './titrate-timeline-fake.ts';

const UNTIL_s = 70 * DAY_S;
const WEEKS = { from_s: 0, to_s: 56 * DAY_S };

function withEntry(plan: Case, id: number, change: (entry: Entry) => Entry): Case {
  return { ...plan, log: plan.log.map((entry) => (entry.id === id ? change(entry) : entry)) };
}
function sceneOf(plan: Case, part: Partial<Scene> = {}): Scene {
  const orders = ordersOf(plan);
  return {
    window: WEEKS,
    hourly: false,
    scales: scalesOf([orders]),
    now: { plan, orders, run: fakeRun(plan, UNTIL_s), from_s: 0 },
    fresh_s: Number.POSITIVE_INFINITY,
    reference: undefined,
    preview: undefined,
    ...part,
  };
}
function line(id: StripId, kind: string, scene: Scene) {
  const strip = STRIPS.find((each) => each.id === id);
  if (strip === undefined) throw new Error(id);
  return linesOf(strip, scene, 400, 100)[strip.looks.findIndex((look) => look.kind === kind)] ?? [];
}
const flexed = (plan: Case): Case =>
  withEntry(plan, 14, ({ id, at_s }) => ({
    id,
    at_s,
    kind: 'prescription',
    prescription: {
      concentration_mcg_mL: 500,
      mode: { kind: 'flex', base_mcg_h: 10, periods: [{ from: '22:00', to: '06:00', rate_mcg_h: 14 }] },
    },
  }));

describe('the time axis', () => {
  it('goes from minutes to years with at least two round labels that have room', () => {
    for (const span of [HOUR_S / 2, 8 * HOUR_S, DAY_S, 7 * DAY_S, 56 * DAY_S, 182 * DAY_S, 1095 * DAY_S]) {
      for (const width of [260, 400, 1100]) {
        const ticks = ticksOf({ from_s: 20 * DAY_S, to_s: 20 * DAY_S + span }, width);
        expect(ticks.length, `${span} s in ${width} px`).toBeGreaterThanOrEqual(2);
        for (const [i, { x }] of ticks.entries()) if (i > 0) expect(x - ticks[i - 1]!.x).toBeGreaterThan(50);
      }
    }
    expect(
      ticksOf({ from_s: 21 * DAY_S, to_s: 21 * DAY_S + 6 * HOUR_S }, 400).map(({ says }) => says),
    ).toEqual(['Day\u00a021', '01:00', '02:00', '03:00', '04:00', '05:00', '06:00']);
  });
  it('names the length of the window in a unit that a clinician uses', () => {
    const says = (days: number) => sayLength({ from_s: 0, to_s: days * DAY_S });
    expect([1 / 24, 1, 7, 56, 365, 1095].map(says)).toEqual([
      '60\u00a0minutes',
      '24\u00a0hours',
      '7\u00a0days',
      '8\u00a0weeks',
      '12\u00a0months',
      '3\u00a0years',
    ]);
  });
  it('keeps the instant under the pointer where it is while it zooms', () => {
    const at_s = 30 * DAY_S;
    const next = stretched(WEEKS, 0.5, at_s, 1000 * DAY_S);
    expect((at_s - next.from_s) / (next.to_s - next.from_s)).toBeCloseTo(30 / 56);
  });
  it('goes neither before the first day nor into what nobody plans', () => {
    const end_s = furthest_s(planned_s(fakePlan(), 0));
    expect(stretched(WEEKS, 1e6, 0, end_s)).toEqual({ from_s: 0, to_s: end_s });
    expect(showing(WEEKS, 60 * DAY_S, end_s).to_s).toBeGreaterThan(60 * DAY_S);
    expect(showing(WEEKS, 50 * DAY_S, end_s)).toBe(WEEKS);
  });
});

describe('what is ordered', () => {
  it('is a stretch per order with its dose a day', () => {
    const { oral, pump, boluses, implant_s } = ordersOf(fakePlan());
    expect(oral.map(({ amount }) => amount)).toEqual([0, 15, 30, 45, 60, 30, 15, 0]);
    // The shelf state of the implant lasts no second: the prescription comes in the same one.
    expect(pump.map(({ amount }) => Math.round(amount))).toEqual([0, 150, 180, 250, 216, 260]);
    expect(boluses.map(({ mcg }) => mcg)).toEqual([50, 75]);
    expect(implant_s).toBe(28 * DAY_S + 8 * HOUR_S);
  });
  it('shows a flex day by its mean from afar and hour by hour from near', () => {
    const plan = flexed(fakePlan());
    const stretch = stretchAt(ordersOf(plan).pump, 40 * DAY_S);
    expect(stretch).toMatchObject({ amount: 16 * 10 + 8 * 14, swings: true });
    const rates = programmedRates(plan, { from_s: 40 * DAY_S, to_s: 41 * DAY_S });
    expect(rates.map(({ from_s, mcg_h }) => [from_s / HOUR_S - 960, mcg_h])).toEqual([
      [0, 14],
      [6, 10],
      [22, 14],
    ]);
  });
  it('is drawn before the first order of the pump nowhere', () => {
    const programmed = line('pump', 'programmed', sceneOf(fakePlan()));
    expect(programmed[0]?.x).toBeCloseTo((28 + 8 / 24) / 56);
  });
  it('has a dot for each tablet in a window of days, and none in one of weeks', () => {
    const plan = fakePlan();
    const day = { from_s: 12 * DAY_S, to_s: 13 * DAY_S };
    expect(line('oral', 'doses', sceneOf(plan, { window: day, hourly: true }))).toHaveLength(3);
    expect(line('oral', 'doses', sceneOf(plan))).toHaveLength(0);
  });
  it('moves the axis of the pump in steps only', () => {
    const top = (mcg: number) => {
      const plan = withEntry(fakePlan(), 11, (entry) =>
        entry.kind === 'prescription'
          ? {
              ...entry,
              prescription: { ...entry.prescription, mode: { kind: 'simple_continuous', dose_mcg_day: mcg } },
            }
          : entry,
      );
      return scalesOf([ordersOf(plan)]).pump.scale.max;
    };
    expect([270, 350, 399, 401, 950].map(top)).toEqual([400, 400, 400, 600, 1000]);
  });
});

describe('what is delivered', () => {
  it('is what is ordered when the pump does as it is told, flex or not', () => {
    const plan = flexed(fakePlan());
    const { pump } = ordersOf(plan);
    const days = deliveredDays(deliver(plan, 0, UNTIL_s), pump);
    for (const at_s of [31.9 * DAY_S, 45.5 * DAY_S, 60 * DAY_S]) {
      const rate = days.find(({ from_s, to_s }) => from_s <= at_s && at_s < to_s);
      expect((rate?.mcg_h ?? 0) * 24).toBeCloseTo(stretchAt(pump, at_s)?.amount ?? -1, 3);
    }
  });
  it('holds all drug that left the tip', () => {
    const plan = fakePlan();
    const delivery = deliver(plan, 0, UNTIL_s);
    const sum = (parts: readonly { from_s: number; to_s: number; mcg_h: number }[]) =>
      parts.reduce((mcg, { from_s, to_s, mcg_h }) => mcg + (mcg_h * (to_s - from_s)) / HOUR_S, 0);
    const whole = sum(delivery.pieces.map((piece) => ({ ...piece, mcg_h: piece.delivered_mcg_h })));
    expect(sum(deliveredDays(delivery, ordersOf(plan).pump))).toBeCloseTo(whole, 4);
  });
});

describe('a course of an earlier plan', () => {
  const plan = fakePlan();
  it('ends where the plans begin to differ', () => {
    const later = withEntry(plan, 15, (entry) => ({ ...entry, at_s: 38 * DAY_S }));
    expect(firstChange_s(plan, later)).toBe(36 * DAY_S + 8 * HOUR_S);
    expect(firstChange_s(plan, { ...plan, log: plan.log.filter(({ id }) => id !== 9) })).toBe(
      28 * DAY_S + 8 * HOUR_S,
    );
    expect(firstChange_s(plan, { ...plan, patient: { ...plan.patient, weight_kg: 50 } })).toBe(0);
  });
  it('is not touched by words about the plan', () => {
    const noted = withEntry(plan, 11, (entry) => ({ ...entry, note: 'He asked for it.' }));
    expect(firstChange_s(plan, { ...noted, title: 'Another name' })).toBe(Number.POSITIVE_INFINITY);
  });
  it('is never drawn as new', () => {
    const fresh_s = 36 * DAY_S;
    const scene = sceneOf(plan, { fresh_s });
    const place = fresh_s / (56 * DAY_S);
    for (const id of ['legs', 'csf', 'any'] as const) {
      const look = id === 'csf' ? 'pump' : 'outcome';
      expect(line(id, look, scene).at(-1)?.x).toBeLessThanOrEqual(place + 0.005);
      expect(line(id, 'stale', scene)[0]?.x).toBeGreaterThanOrEqual(place - 0.005);
    }
    expect(line('pump', 'received', scene).at(-1)?.x).toBeCloseTo(place);
    expect(line('pump', 'stale', scene)[0]?.x).toBeCloseTo(place);
    // What is ordered is known at once.
    expect(line('pump', 'programmed', scene).at(-1)?.x).toBe(1);
  });
  it('leaves out what is not known yet, and draws on behind the gap', () => {
    const gap = thin(
      [0, 1, Number.NaN, 3, 4, 4.5].map((y, i) => ({ x: i / 5, y })),
      400,
      100,
      0.2,
    );
    expect(gap.map(({ y }) => y)).toEqual(expect.arrayContaining([1, Number.NaN, 3, 4.5]));
  });
});

describe('goals', () => {
  const lane = { scale: { kind: 'linear', min: 0, max: 4, ticks: [] }, from: 0, to: 1 } as const;
  const night = { title: 'Night', output: 'spasm_score', from: '22:00', to: '06:00', most: 1 } as const;
  it('of some hours lie in those hours when days can be told apart', () => {
    const bands = bandsOf(night, lane, { from_s: 30 * DAY_S, to_s: 32 * DAY_S });
    expect(bands.map(({ from_s, to_s }) => [from_s / HOUR_S - 720, to_s / HOUR_S - 720])).toEqual([
      [0, 6],
      [22, 30],
      [46, 48],
    ]);
    expect(bandsOf(night, lane, WEEKS)).toEqual([{ ...WEEKS, low: 0, high: 0.25 }]);
  });
  it('have a floor and a ceiling', () => {
    const both = { ...night, from: '00:00', to: '24:00', least: 1, most: 2 };
    expect(bandsOf(both, lane, WEEKS)).toEqual([{ ...WEEKS, low: 0.25, high: 0.5 }]);
  });
  it('on function bring their strips', () => {
    const ids = (goals: readonly ('standing' | 'hygiene')[]) =>
      stripsOf('function', goals).map(({ id }) => id);
    expect(ids([])).toContain('transfer');
    expect(ids(['standing', 'hygiene'])).toEqual(expect.arrayContaining(['standing', 'hygiene']));
    expect(ids(['standing', 'hygiene'])).not.toContain('transfer');
  });
});

describe('what the rules say', () => {
  it('marks the step of 39 %, and nothing of another plan', () => {
    const plan = fakePlan();
    const judged: Judged = { plan, findings: judge(plan, { until_s: UNTIL_s }) };
    expect(verdictsOf(judged, plan).get(11)?.verdict).toBe('red');
    expect(verdictsOf(judged, plan).get(10)).toBeUndefined();
    expect(verdictsOf(judged, { ...plan }).size).toBe(0);
  });
  it('keeps its sign where there is no room for words', () => {
    const word = (entry: number, day: number, part: Partial<Word>): Word => ({
      entry,
      at_s: day * DAY_S,
      height: 0.5,
      verdict: undefined,
      mcg: undefined,
      says: '',
      ...part,
    });
    const shown = fitted(
      [
        word(1, 10, { mcg: [50] }),
        word(2, 11, { mcg: [75] }),
        word(3, 30, { verdict: 'red', says: '+39 %' }),
        word(4, 34, { verdict: 'amber', says: 'Triggers first' }),
        word(5, 37, { verdict: 'red', says: 'Too soon' }),
      ],
      WEEKS,
      400,
    );
    expect(shown.map(({ entry, spoken }) => [entry, spoken])).toEqual([
      [1, '50, 75\u00a0mcg'],
      [3, ''],
      [4, ''],
      [5, 'Too soon'],
    ]);
  });
});
