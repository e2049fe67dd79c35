import { DAY_S } from '../../../case/index.ts';
import type { Titrate } from '../plan/titrate.ts';

const WEEK_S = 7 * DAY_S;
/** Where on the axis today stands when the axis has to follow it. */
const PLACE = 0.8;
const MOST_S = 3650 * DAY_S;

/** Goes to another time: the plan lasts at least two weeks more, and the axis shows it. */
export function goTo(titrate: Titrate, at_s: number) {
  const to_s = Math.min(MOST_S, Math.max(0, Math.ceil(at_s / 60) * 60));
  if (titrate.until_s.value < to_s + 2 * WEEK_S) titrate.setUntil(Math.min(MOST_S, to_s + 2 * WEEK_S));
  titrate.today_s.value = to_s;
  const { from_s, to_s: end_s } = titrate.window.value;
  if (to_s >= from_s && to_s <= end_s) return;
  const length_s = end_s - from_s;
  const start_s = Math.max(0, Math.round(to_s - PLACE * length_s));
  titrate.window.value = { from_s: start_s, to_s: start_s + length_s };
}
