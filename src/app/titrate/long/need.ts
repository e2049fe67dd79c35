import { type Case, type Entry, type Patient, pumpNamed } from '../../../case/index.ts';
import type { Course, CourseRequest } from '../../../course/index.ts';
import type { ModelChange, OutputName } from '../../../model/index.ts';
import { programmedDay_mcg } from '../programmed.ts';

const DAY_S = 86_400;
/** Mean length of a month, days. */
export const MONTH_DAYS = 365.25 / 12;
export const TYPES = ['stable', 'typical', 'tolerant'] as const satisfies readonly Patient['tolerance'][];
export type ToleranceType = (typeof TYPES)[number];

/**
 * The plan with refills in time after its last order, so that what comes after it is the same dose and no empty
 * reservoir.
 */
function keptFull(plan: Case, to_day: number): Case {
  const pump = pumpNamed(plan.device.pump);
  const last_s = plan.log.reduce((latest, { at_s }) => Math.max(latest, at_s), 0);
  const dose_mcg_day = programmedDay_mcg(plan, last_s) ?? 0;
  const concentration_mcg_mL = strengthAt(plan);
  if (pump === undefined || dose_mcg_day <= 0) return plan;
  const usable_mcg = (pump.capacity_mL - pump.low_reservoir_alarm_mL) * concentration_mcg_mL;
  const every_s = Math.max(1, Math.floor(usable_mcg / dose_mcg_day)) * DAY_S;
  const id = 1 + plan.log.reduce((highest, each) => Math.max(highest, each.id), 0);
  const refills: Entry[] = [];
  for (let at_s = last_s + 1; at_s < to_day * DAY_S; at_s += every_s) {
    const fill = { volume_mL: pump.capacity_mL, concentration_mcg_mL, rinsed: true };
    refills.push({ id: id + refills.length, at_s, kind: 'refill', ...fill });
  }
  return { ...plan, log: [...plan.log, ...refills] };
}

/** What was filled last. */
function strengthAt({ device, log }: Case): number {
  const fill = log.filter((entry) => entry.kind === 'refill').sort((a, b) => a.at_s - b.at_s);
  return fill.at(-1)?.concentration_mcg_mL ?? device.concentration_mcg_mL;
}

/** What the tolerance of this plan would be if the patient were of another type. */
export function needAsked(plan: Case, tolerance: ToleranceType, to_day: number, change: ModelChange) {
  const request: CourseRequest<OutputName> = {
    outputs: ['tolerance_need'],
    from_s: 0,
    to_s: to_day * DAY_S,
    sampling: { kind: 'every', every_s: DAY_S },
  };
  const full = keptFull(plan, to_day);
  return { plan: { ...full, patient: { ...plan.patient, tolerance } }, request, change };
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
