import { DAY_S } from '../../../case/index.ts';
import { above, condition, HOLDS } from '../condition.ts';
import { dayOf, entryOf, type Moment } from '../moment.ts';
import { one, range } from '../numbers.ts';
import { say, sayRough } from '../say.ts';
import type { Falling } from '../state.ts';

/** How long a dose has been coming down when it ends, and how far it had come. */
export function taperOf(falling: Falling | undefined, dose: number, at_s: number, within_days: number) {
  // A reduction of long ago is no part of a taper that ends now.
  const running = falling !== undefined && at_s - falling.last_s <= within_days * DAY_S ? falling : undefined;
  if (running === undefined) return { days: 0, share: 1 };
  return { days: (at_s - running.since_s) / DAY_S, share: dose / running.from };
}

/** Tablets end without a taper. */
export const oral_taper = condition(
  { days: range('days'), last_share: one('share'), within_days: one('days') },
  ['mg_day', 'taken'],
  (moment, { days, last_share, within_days }) => {
    const { before, after, at_s } = moment;
    if (entryOf(moment, 'oral_regimen') === undefined) return undefined;
    if (before.oral_mg_day === 0 || after.oral_mg_day > 0) return undefined;
    const taper = taperOf(before.oral_falling, before.oral_mg_day, at_s, within_days);
    if (taper.days >= days.least && !above(taper.share, last_share)) return HOLDS;
    const taken = taper.days === 0 ? 'at once' : `after ${sayRough(taper.days)} days of taper`;
    return { holds: false, values: { mg_day: say(before.oral_mg_day), taken } };
  },
);

/** Tablets go down by too much at once. */
export const oral_wean_step = condition(
  { percent: range('%') },
  ['from', 'to', 'by'],
  (moment, { percent }) => {
    const { before, after } = moment;
    if (entryOf(moment, 'oral_regimen') === undefined || after.oral_mg_day === 0) return undefined;
    const from = before.oral_mg_day;
    const to = after.oral_mg_day;
    if (to >= from) return undefined;
    const least = from * (1 - percent.most / 100);
    if (!above(least, to)) return HOLDS;
    const values = { from: say(from), to: say(to), by: sayRough((1 - to / from) * 100) };
    return { holds: false, values, passes: { least, unit: 'mg/day' } };
  },
);

/** Tablets and pump changed on one day. */
export const both_same_day = condition({}, ['first', 'second'], (moment) => {
  const { at_s } = moment;
  const changed = whatChanged(moment);
  if (changed === undefined) return undefined;
  const other = changed === 'tablets' ? moment.before.dose_change : moment.before.oral_change;
  if (other === undefined || dayOf(other.at_s) !== dayOf(at_s)) return HOLDS;
  const values =
    changed === 'tablets' ? { first: 'pump', second: 'tablets' } : { first: 'tablets', second: 'pump' };
  return { holds: false, values, passes: { least: (dayOf(at_s) + 1) * DAY_S, unit: 's' } };
});

/** Whether this step changes a daily dose of tablets or of the pump. */
export function whatChanged({ before, after }: Moment): 'tablets' | 'pump' | undefined {
  if (after.oral_mg_day !== before.oral_mg_day) return 'tablets';
  return after.dose_mcg_day !== before.dose_mcg_day ? 'pump' : undefined;
}
