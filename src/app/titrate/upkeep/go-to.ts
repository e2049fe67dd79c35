import { DAY_S, HOUR_S } from '../../../case/index.ts';
import type { Titrate } from '../plan/titrate.ts';
import { dayOf } from './say.ts';

const MORNING_S = 8 * HOUR_S;
const AFTER_S = 14 * DAY_S;

/** Goes to the morning of a day, or to the last full hour before a limit that comes sooner; the plan reaches that far. */
export function goToDay(titrate: Titrate, limit_s: number) {
  const morning_s = dayOf(limit_s) * DAY_S + MORNING_S;
  const at_s = Math.max(0, Math.min(morning_s, Math.floor(limit_s / HOUR_S) * HOUR_S));
  if (titrate.until_s.value < at_s + AFTER_S) titrate.setUntil(at_s + AFTER_S);
  titrate.today_s.value = at_s;
  const { from_s, to_s } = titrate.window.value;
  if (at_s >= from_s && at_s <= to_s) return;
  const middle_s = Math.max(0, Math.round(at_s - (to_s - from_s) / 2));
  titrate.window.value = { from_s: middle_s, to_s: middle_s + (to_s - from_s) };
}
