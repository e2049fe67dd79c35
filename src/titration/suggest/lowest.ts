import { DAY_S } from '../../case/index.ts';
import { say } from '../rulebook/say.ts';
import { TITRATION_RULES } from '../rules.ts';
import type { Chart } from './chart.ts';
import type { Draft } from './draft.ts';
import { leastReason, lowestDose } from './least.ts';
import { weakerThan } from './refills.ts';
import type { Seen } from './seen.ts';
import type { SuggestionReason } from './suggestion.ts';
import { because, stepSays } from './words.ts';

/**
 * Less is called for than can be ordered: the dose stays. Where the strength is what forbids it, a weaker solution goes
 * in: at the next refill, or now for somebody whom the dose hurts, unless the line does not hold what was ordered yet.
 */
export function atLowest(
  chart: Chart,
  { drowsy, weak }: Seen,
  for_mcg_day: number,
  bridging: boolean,
  reasons: readonly SuggestionReason[],
): Draft {
  const { at_s, state } = chart;
  const hurts = drowsy || weak;
  const says = stepSays('hold_pump', { mcg_day: say(state.dose_mcg_day) });
  const days = hurts ? 1 : TITRATION_RULES.visits.early_interval_days;
  const look_again_s = at_s + days * DAY_S;
  const holds = state.fill?.concentration_mcg_mL ?? 0;
  const hold = { kind: 'hold', says, look_again_s } as const;
  const least_mcg_day = lowestDose(chart);
  const { lowest_mcg_day } = TITRATION_RULES.start;
  if (least_mcg_day < state.dose_mcg_day && state.dose_mcg_day <= lowest_mcg_day) {
    return { ...hold, reasons: [...reasons, because('rules_least', { mcg_day: say(lowest_mcg_day) })] };
  }
  const least = leastReason(chart, holds);
  const weaker = weakerThan(chart, holds, for_mcg_day);
  if (weaker === undefined) return { ...hold, reasons: [...reasons, least] };
  const next = because('weaker', { concentration: say(weaker) });
  const now = hurts && !bridging;
  return { ...hold, reasons: [...reasons, least, next], weaker: { for_mcg_day, now } };
}
