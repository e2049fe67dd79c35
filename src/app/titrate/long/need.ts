import type { Case, Patient } from '../../../case/index.ts';
import type { Course, CourseRequest } from '../../../course/index.ts';
import type { ModelChange, OutputName } from '../../../model/index.ts';

const DAY_S = 86_400;
/** Mean length of a month, days. */
export const MONTH_DAYS = 365.25 / 12;
export const TYPES = ['stable', 'typical', 'tolerant'] as const satisfies readonly Patient['tolerance'][];
export type ToleranceType = (typeof TYPES)[number];

/** What the tolerance of this plan would be if the patient were of another type. */
export function needAsked(plan: Case, tolerance: ToleranceType, to_day: number, change: ModelChange) {
  const request: CourseRequest<OutputName> = {
    outputs: ['tolerance_need'],
    from_s: 0,
    to_s: to_day * DAY_S,
    sampling: { kind: 'every', every_s: DAY_S },
  };
  return { plan: { ...plan, patient: { ...plan.patient, tolerance } }, request, change };
}

export interface NeedPoint {
  readonly month: number;
  readonly mcg_day: number;
}

/**
 * The dose that would keep the effect of one day on every other: in the model an effect depends on the level over the
 * need, and the level follows the dose, so dose and need rise together. `without_mcg_day` is the dose that this effect
 * would take without any tolerance.
 */
export function needCurve(
  { time_s, outputs }: Course<OutputName>,
  without_mcg_day: number,
  start_day: number,
): readonly NeedPoint[] {
  const points: NeedPoint[] = [];
  time_s.forEach((at_s, i) => {
    const day = at_s / DAY_S - start_day;
    const need = outputs.tolerance_need[i] ?? Number.NaN;
    if (day >= 0) points.push({ month: day / MONTH_DAYS, mcg_day: without_mcg_day * need });
  });
  return points;
}
