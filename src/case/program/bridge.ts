import { type DayPlan, planAt } from './day-plan.ts';
import { HOUR_S, instant } from './instants.ts';

/**
 * Second at which a plan begun at `from_s` has run out the line by its own programmed flow: the end of a bridge
 * bolus. The programmer knows neither the pump's accuracy nor the boluses given meanwhile. Infinity when the plan
 * moves nothing.
 */
export function bridgeEnd_s(plan: DayPlan, from_s: number, deadVolume_mL: number): number {
  if (plan.every(({ setting }) => setting.flow_mL_h === 0)) return Number.POSITIVE_INFINITY;
  let at_s = from_s;
  let left_mL = deadVolume_mL;
  for (;;) {
    const { setting, until_s } = planAt(plan, at_s);
    const moves_mL = (setting.flow_mL_h * (until_s - at_s)) / HOUR_S;
    if (setting.flow_mL_h > 0 && moves_mL >= left_mL)
      return instant(at_s + (left_mL / setting.flow_mL_h) * HOUR_S);
    left_mL -= moves_mL;
    at_s = until_s;
  }
}
