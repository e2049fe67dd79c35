import { describe, expect, test } from 'vitest';
import { firstFullDay, programmedByDay } from '../../src/app/titrate/long/daily-dose.ts';
import { dosesAsked, wayAt } from '../../src/app/titrate/long/dose-response.ts';
import { needAsked, needCurve } from '../../src/app/titrate/long/need.ts';
import { evenAxis } from '../../src/app/titrate/long/plot.tsx';
import { planFor } from '../../src/app/titrate/plan/start.ts';
import { programmedDay_mcg } from '../../src/app/titrate/programmed.ts';
import { addEntry, type Case, type NewEntry } from '../../src/case/index.ts';
import { runCourse } from '../../src/course/index.ts';
import { deliver } from '../../src/delivery/index.ts';
import { readEvidence } from '../../src/evidence/index.ts';
import { UNCHANGED } from '../../src/model/index.ts';
import { must } from '../../src/problem/index.ts';
import { checkDoseCourses, DOSE_COURSES } from '../../src/titration/index.ts';

const DAY_S = 86_400;
const untreated = planFor('penn-1989', 'untreated') as Case;
const dose = (day: number, dose_mcg_day: number): NewEntry => ({
  kind: 'prescription',
  at_s: day * DAY_S,
  prescription: { concentration_mcg_mL: 500, mode: { kind: 'simple_continuous', dose_mcg_day } },
});
const pumped = [
  { kind: 'implant', at_s: 4 * DAY_S } as const,
  dose(4, 100),
  { kind: 'priming_bolus', at_s: 4 * DAY_S, volume_mL: 0.375 } as const,
  dose(10, 150),
].reduce((plan: Case, entry: NewEntry) => must(addEntry(plan, entry)), untreated);

describe('dose over months', () => {
  test('the day in which the line is primed is not the first full day', () => {
    const days = programmedByDay(deliver(pumped, 0, 20 * DAY_S));
    expect(days).toHaveLength(20);
    expect(firstFullDay(days)).toBe(5);
    expect(days[6]).toBeCloseTo(100, 6);
    expect(days[12]).toBeCloseTo(150, 6);
    expect(firstFullDay(programmedByDay(deliver(untreated, 0, 5 * DAY_S)))).toBeUndefined();
  });

  test('what the programmer says a day brings, before, on and after a stop', () => {
    expect(programmedDay_mcg(pumped, 3 * DAY_S)).toBeUndefined();
    expect(programmedDay_mcg(pumped, 9 * DAY_S)).toBe(100);
    expect(programmedDay_mcg(pumped, 10 * DAY_S)).toBe(150);
    const stopped = must(addEntry(pumped, { kind: 'pump_stop', at_s: 12 * DAY_S }));
    expect(programmedDay_mcg(stopped, 13 * DAY_S)).toBe(0);
  });

  test('need does not fall because nobody has planned refills for the years to come', () => {
    const { plan, request } = needAsked(pumped, 'typical', 500, UNCHANGED);
    const course = runCourse(plan, request);
    const curve = needCurve(course, 100, 5);
    expect(curve.at(-1)?.mcg_day).toBeGreaterThan(curve[200]?.mcg_day ?? Number.NaN);
    expect(curve[0]?.mcg_day).toBeGreaterThanOrEqual(100);
  });

  test('a tolerant patient comes to need more than a typical one, a stable one hardly more', () => {
    const ends = (['stable', 'typical', 'tolerant'] as const).map((type) => {
      const { plan, request } = needAsked(pumped, type, 500, UNCHANGED);
      return runCourse(plan, request).outputs.tolerance_need.at(-1) ?? Number.NaN;
    });
    expect(ends[1]).toBeGreaterThan(1.1 * (ends[0] ?? Number.NaN));
    expect(ends[2]).toBeGreaterThan(1.1 * (ends[1] ?? Number.NaN));
  });

  test('the published doses are those of the evidence files', async () => {
    const files = import.meta.glob<string>('../../models/evidence/*.yaml', {
      query: '?raw',
      import: 'default',
      eager: true,
    });
    for (const { key, points } of DOSE_COURSES) {
      const text = files[`../../models/evidence/${key}.yaml`] ?? '';
      const evidence = must(readEvidence(text, key, { references: new Set([key]) }));
      for (const { month, mean_mcg_day } of points) {
        const readout = evidence.readouts.find(({ id }) => id === `dose-${month}mo`);
        expect(JSON.stringify(readout?.observed)).toContain(`${mean_mcg_day}`);
      }
    }
  });

  test('a paper that is in no list of references is refused', () => {
    const checked = checkDoseCourses(
      {
        'nobody-2000': {
          label: 'x',
          origin: 'spinal',
          points: [],
          flat_from_months: 1,
          says: 'x',
          grade: 'measured',
          source: 'x',
        },
      },
      'x.yaml',
    );
    expect(checked.ok).toBe(false);
  });
});

describe('dose and answer', () => {
  test('boluses until there is a pump, then what the pump can give', () => {
    expect(wayAt(pumped, DAY_S)).toBe('bolus');
    expect(wayAt(pumped, 5 * DAY_S)).toBe('pump');
    const asked = dosesAsked(pumped, 11 * DAY_S, 'pump', UNCHANGED);
    expect(asked[0]?.asked.plan.log.at(-1)?.kind).toBe('pump_stop');
    // 0.048 mL/day of 500 mcg/mL is 24 mcg/day.
    expect(asked[1]?.dose).toBe(25);
  });

  test('more drug, less tone; and what is ordered later is left out', () => {
    const answers = dosesAsked(pumped, 9 * DAY_S, 'pump', UNCHANGED).map(({ asked }) => {
      expect(asked.plan.log.some((entry) => entry.at_s > 9 * DAY_S)).toBe(false);
      return runCourse(asked.plan, asked.request).outputs.ashworth_leg.at(-1) ?? Number.NaN;
    });
    expect(answers.every((tone, i) => tone <= (answers[i - 1] ?? 5) + 1e-9)).toBe(true);
  });

  test('an axis reaches what is drawn on it', () => {
    for (const most of [1, 49, 50, 333, 1999]) {
      const { to, ticks } = evenAxis(most, [50, 100, 200, 500], 'mcg/day');
      expect(to).toBeGreaterThanOrEqual(most);
      expect(ticks.at(-1)).toBe(to);
    }
  });
});
