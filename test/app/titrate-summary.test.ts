import { expect, test } from 'vitest';
import { summaryOf, summaryRequest } from '../../src/app/titrate/engine/summary.ts';
import { planFor } from '../../src/app/titrate/plan/start.ts';
import { addEntry, type Case, type NewEntry } from '../../src/case/index.ts';
import { runCourse } from '../../src/course/index.ts';
import { deliver } from '../../src/delivery/index.ts';
import { must } from '../../src/problem/index.ts';
import { judge } from '../../src/titration/index.ts';

const DAY_S = 86_400;
const DAYS = 30;

function summarised(...entries: readonly NewEntry[]) {
  const untreated = planFor('penn-1989', 'untreated') as Case;
  const plan = entries.reduce((all, entry) => must(addEntry(all, entry)), untreated);
  const until_s = DAYS * DAY_S;
  return summaryOf(
    plan,
    DAYS,
    runCourse(plan, summaryRequest(DAYS)),
    deliver(plan, 0, until_s),
    judge(plan, { until_s }),
  );
}

const TABLETS: NewEntry = {
  kind: 'oral_regimen',
  at_s: 0,
  doses: ['08:00', '14:00', '20:00'].map((time) => ({ time, mg: 5 })),
};
const IMPLANT: NewEntry = { kind: 'implant', at_s: 10 * DAY_S };
const START: NewEntry = {
  kind: 'prescription',
  at_s: 10 * DAY_S,
  prescription: { concentration_mcg_mL: 500, mode: { kind: 'simple_continuous', dose_mcg_day: 300 } },
};

test('nobody who is untreated is at goal, and nothing is given', () => {
  const { days_at_goal_percent, first_week_at_goal, oral_g, pump_mg, ashworth_leg } = summarised();
  expect({ days_at_goal_percent, first_week_at_goal, oral_g, pump_mg }).toEqual({
    days_at_goal_percent: 0,
    first_week_at_goal: undefined,
    oral_g: 0,
    pump_mg: 0,
  });
  expect(ashworth_leg).toBeCloseTo(4, 1);
});

test('counts tablets, boluses, refills and drug, and the days at goal from the day they begin', () => {
  const summary = summarised(TABLETS, { kind: 'lumbar_bolus', at_s: 5 * DAY_S, mcg: 50 }, IMPLANT, START, {
    kind: 'refill',
    at_s: 20 * DAY_S,
    volume_mL: 40,
    concentration_mcg_mL: 500,
    rinsed: true,
  });
  expect(summary.oral_g).toBeCloseTo((DAYS * 15) / 1000, 9);
  expect(summary.oral_mg_day).toBeCloseTo(15, 9);
  expect(summary.pump_mcg_day).toBeCloseTo(300, 6);
  // The line holds 0.375 mL without drug at first: 15 hours of 0.6 mL/day.
  expect(summary.pump_mg).toBeCloseTo((20 * 300 - 0.375 * 500) / 1000, 6);
  expect(summary.boluses).toBe(1);
  expect(summary.refills).toBe(1);
  expect(summary.first_week_at_goal).toBeGreaterThan(10);
  expect(summary.days_at_goal_percent).toBeCloseTo(
    (100 * (DAYS - (summary.first_week_at_goal ?? 0))) / DAYS,
    6,
  );
  expect(summary.red).toBeGreaterThan(0);
});
