import { DAY_S } from '../../../case/index.ts';
import { TITRATION_RULES } from '../../../titration/index.ts';
import type { Standing } from './standing.ts';

/** The course of treatment, in its order. */
export const STAGES = ['tablets', 'screening', 'implant', 'titrate', 'keep'] as const;
export type Stage = (typeof STAGES)[number];

/** Where a plan stands; `settled` is whether the goals were met without side effects when it was last looked. */
export function stageOf(standing: Standing, settled: boolean): Stage {
  const { boluses, implanted, prescription, oral_mg_day } = standing;
  if (prescription !== undefined) return settled && oral_mg_day === 0 ? 'keep' : 'titrate';
  if (implanted) return 'implant';
  return boluses.length > 0 ? 'screening' : 'tablets';
}

/**
 * Whether a missed goal is an effect that was lost, and nobody has looked why: something troubles the patient, there are
 * signs of withdrawal, or the dose has been kept for long.
 */
export function isLost(
  { dose_change_s, last_check, troubled }: Standing,
  at_s: number,
  withdrawal = false,
): boolean {
  const looked = last_check !== undefined && at_s - last_check.at_s < DAY_S;
  if (looked) return false;
  if (withdrawal) return true;
  if (dose_change_s === undefined) return false;
  const kept_s = TITRATION_RULES.visits.first_year_interval_days * DAY_S;
  return troubled || at_s - dose_change_s >= kept_s;
}
