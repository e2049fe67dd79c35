import { expect, test } from 'vitest';
import { type Case, checkCase, type PumpMode, READY_PATIENTS } from '../../src/case/index.ts';
import { runCourse } from '../../src/course/index.ts';
import { must } from '../../src/problem/index.ts';
import { goalResults, goalsOf } from '../../src/titration/index.ts';

const DAY_S = 86_400;
const walker = READY_PATIENTS.get('sci-walking') as Case;

/** Which goals of the walker are met on the fifth day of a prescription: night, morning, noon. */
function metOn(mode: PumpMode): readonly boolean[] {
  const prescription = { concentration_mcg_mL: 500, mode };
  const plan = must(checkCase({ ...walker, log: [{ id: 1, at_s: 0, kind: 'prescription', prescription }] }));
  const { time_s, outputs } = runCourse(plan, {
    outputs: ['ashworth_leg', 'spasm_score', 'transfer'],
    from_s: 4 * DAY_S,
    to_s: 6 * DAY_S,
    sampling: { kind: 'every', every_s: 900 },
  });
  const curves: Readonly<Record<string, Float64Array>> = outputs;
  return goalResults(goalsOf(plan), 4, (output, from_s, to_s) => {
    const within = [...(curves[output] ?? [])].filter((_, i) => {
      const at_s = time_s[i] ?? Number.NaN;
      return at_s >= from_s && at_s < to_s;
    });
    return within.reduce((sum, value) => sum + value, 0) / within.length;
  }).map(({ met }) => met);
}

test.each([60, 80, 90, 100, 110, 120, 140])(
  'no constant dose lets the walker sleep and stand: %i mcg/day',
  (dose) => {
    expect(metOn({ kind: 'simple_continuous', dose_mcg_day: dose })).toContain(false);
  },
);

test('more from the evening on, felt at night, and less towards noon does', () => {
  const evening = { from: '18:00', to: '24:00', rate_mcg_h: 8 };
  const midnight = { from: '00:00', to: '03:00', rate_mcg_h: 8 };
  expect(metOn({ kind: 'flex', base_mcg_h: 2.2, periods: [midnight, evening] })).toEqual([true, true, true]);
});
