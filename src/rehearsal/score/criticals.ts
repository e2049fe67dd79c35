import type { Play } from '../play.ts';
import type { CriticalResult } from '../report.ts';
import type { Critical } from '../scenario.ts';
import { SCORE } from './numbers.ts';

const MINUTE_S = 60;

/**
 * The critical actions that this draw asked for, each with its result. Its clock runs from the handover, or from when
 * its `from` first held; what was so already counts as met then. What has not been met by now is missed.
 */
export function criticalResults(play: Play): readonly CriticalResult[] {
  return play.scenario.criticals.flatMap((critical) => {
    const from_s = clockOf(critical, play);
    return from_s === undefined ? [] : [resultOf(critical, from_s, play)];
  });
}

/** Undefined: not asked for. */
function clockOf({ key, variants, from }: Critical, { truth, from_s }: Play): number | undefined {
  if (variants !== undefined && !variants.includes(truth.variant.key)) return undefined;
  if (from === undefined) return from_s;
  const mark_s = truth.marks.get(`critical/${key}/from`);
  return mark_s === undefined ? undefined : Math.max(from_s, mark_s);
}

function resultOf(critical: Critical, from_s: number, { truth }: Play): CriticalResult {
  const first_s = truth.marks.get(`critical/${critical.key}`);
  if (first_s === undefined) return { critical, result: 'missed', from_s };
  const met_s = Math.max(from_s, first_s);
  const result = met_s - from_s <= critical.within_min * MINUTE_S ? 'met' : 'late';
  return { critical, result, from_s, met_s };
}

export function pointsOf({ result }: CriticalResult): number {
  if (result === 'met') return SCORE.on_time_points.value;
  return result === 'late' ? SCORE.late_points.value : 0;
}
