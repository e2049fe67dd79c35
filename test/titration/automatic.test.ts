import { describe, expect, test } from 'vitest';
import {
  type Case,
  checkCase,
  DAY_S,
  type GoalOutput,
  HOUR_S,
  READY_PATIENTS,
} from '../../src/case/index.ts';
import { Checkpoints, runCourse } from '../../src/course/index.ts';
import {
  automaticDefaults,
  automaticPlan,
  goalResults,
  goalsOf,
  judge,
  PRACTICE,
} from '../../src/titration/index.ts';
import { plan } from './rulebook/plans.ts';

function ready(key: string): Case {
  const found = READY_PATIENTS.get(key);
  if (found === undefined) throw new Error(`no patient ${key}`);
  // Before any pump: whoever has one starts without it.
  if (found.history.prescription === undefined) return found;
  return { ...found, history: { days: 0, oral: [] } };
}

function planned(document: Case, days: number): Case {
  return automaticPlan(document, { ...automaticDefaults(document), until_s: days * DAY_S }, PRACTICE);
}

/** True means over a time, as the patient lives it. */
function meanIn(document: Case) {
  const checkpoints = new Checkpoints();
  return (output: GoalOutput | 'side_sedation', from_s: number, to_s: number) => {
    const sampling = { kind: 'every', every_s: HOUR_S } as const;
    const course = runCourse(document, { outputs: [output], from_s, to_s, sampling }, { checkpoints });
    const values = [...course.outputs[output]];
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
}

const tabletsLeft = ({ log, history }: Case) => {
  const last = log.findLast(({ kind }) => kind === 'oral_regimen');
  return last?.kind === 'oral_regimen' ? last.doses.length : history.oral.length;
};
const doses = ({ log }: Case) =>
  log.flatMap((entry) =>
    entry.kind === 'prescription' && entry.prescription.mode.kind === 'simple_continuous'
      ? [{ at_s: entry.at_s, mcg_day: entry.prescription.mode.dose_mcg_day }]
      : [],
  );
const red = (document: Case, until_s: number) =>
  judge(document, { until_s }).filter(({ verdict }) => verdict === 'red');

describe('the automatic clinician', () => {
  const start = ready('penn-1989-oral');
  const course = planned(start, 200);

  test('takes the default patient from tablets to a pump that meets the goals, tablets weaned, nobody drowsy', () => {
    expect(tabletsLeft(course)).toBe(0);
    const mean = meanIn(course);
    for (const day of [30, 40, 55]) {
      expect(goalResults(goalsOf(course), day, mean).map(({ goal, met }) => [goal.output, met])).toEqual([
        ['ashworth_leg', true],
        ['spasm_score', true],
      ]);
      expect(mean('side_sedation', day * DAY_S, (day + 1) * DAY_S)).toBeLessThan(50);
    }
  });

  test('breaks no rule, and its plan is a case like any other', () => {
    expect(red(course, 200 * DAY_S).map(({ sentence }) => sentence)).toEqual([]);
    expect(checkCase(JSON.parse(JSON.stringify(course))).ok).toBe(true);
  });

  test('goes through tablets, test bolus, implant and steps in this order', () => {
    const first = (kind: string) => course.log.findIndex((entry) => entry.kind === kind);
    expect(first('oral_regimen')).toBeLessThan(first('lumbar_bolus'));
    expect(first('lumbar_bolus')).toBeLessThan(first('implant'));
    expect(first('implant')).toBeLessThan(first('prescription'));
    const steps = doses(course);
    expect(steps.length).toBeGreaterThan(3);
    expect(steps.every(({ mcg_day }) => Number.isInteger(mcg_day))).toBe(true);
  });

  test('leaves what was ordered before it alone, and whoever stops it half way gets the same first half', () => {
    const half = planned(start, 15);
    expect(course.log.slice(0, half.log.length)).toEqual(half.log);
    const later = automaticPlan(
      half,
      { ...automaticDefaults(half), from_s: 15 * DAY_S + 8 * HOUR_S, until_s: 40 * DAY_S },
      PRACTICE,
    );
    expect(later.log.slice(0, half.log.length)).toEqual(half.log);
    expect(later.log.length).toBeGreaterThan(half.log.length);
  });

  test('is the same when it is asked again', () => {
    expect(planned(start, 40)).toEqual(planned(start, 40));
  });

  test('keeps to the limit that it is given', () => {
    const limited = automaticPlan(
      start,
      { ...automaticDefaults(start), until_s: 60 * DAY_S, most_mcg_day: 120 },
      PRACTICE,
    );
    expect(Math.max(...doses(limited).map(({ mcg_day }) => mcg_day))).toBe(120);
  });

  test('visits at the intervals that it is given', () => {
    const seldom = automaticDefaults(start);
    const rare = automaticPlan(
      start,
      { ...seldom, until_s: 60 * DAY_S, visits: { ...seldom.visits, titration_days: 4 } },
      PRACTICE,
    );
    const steps = doses(rare);
    const gaps = steps.slice(1).map(({ at_s }, i) => (at_s - (steps[i]?.at_s ?? 0)) / DAY_S);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(4);
  });

  test.each([
    ['tbi', 1.15],
    ['cp-child', 1.15],
    ['ms', 1.3],
  ])('raises %s in the first weeks by steps of its kind', (key, most) => {
    const treated = planned(ready(key), 50);
    const steps = doses(treated);
    for (const [i, { mcg_day }] of steps.entries()) {
      const before = steps[i - 1]?.mcg_day;
      if (before !== undefined) expect(mcg_day / before).toBeLessThanOrEqual(most + 1e-9);
    }
    expect(steps.length).toBeGreaterThan(1);
    expect(red(treated, 50 * DAY_S).map(({ sentence }) => sentence)).toEqual([]);
  });

  test('does not implant somebody who does not answer to 100 mcg', () => {
    // Stiffness that is shortened tissue: with spasticity alone a rater's error can pass for an answer.
    const deaf = plan({ patient: { sensitivity: 0.1, kidney_function: 0.2, contracture: 0.9 } });
    const treated = planned(deaf, 30);
    expect(treated.log.map((entry) => (entry.kind === 'lumbar_bolus' ? entry.mcg : entry.kind))).toEqual([
      50, 75, 100,
    ]);
  });

  test('plans three years in a few seconds, the reservoir never empty', () => {
    const began = performance.now();
    const years = planned(start, 1095);
    // A few seconds on a machine of its own; here others run too.
    expect(performance.now() - began).toBeLessThan(30_000);
    expect(red(years, 1095 * DAY_S).map(({ sentence }) => sentence)).toEqual([]);
    expect(years.log.filter(({ kind }) => kind === 'refill').length).toBeGreaterThan(6);
  }, 40_000);
});
