import { DAY_S } from '../../../case/index.ts';
import { above, condition, HOLDS } from '../condition.ts';
import { dayOf, entryOf } from '../moment.ts';
import { one } from '../numbers.ts';
import { whatChanged } from './weaning.ts';

/** Another treatment begins on a day on which baclofen was changed, or the other way round. */
export const other_same_day = condition({}, ['first', 'second'], (moment) => {
  const { before, at_s } = moment;
  const sameDay = (s: number | undefined) => s !== undefined && dayOf(s) === dayOf(at_s);
  const other = entryOf(moment, 'other_treatment')?.treatment.replaceAll('_', ' ');
  const next_s = (dayOf(at_s) + 1) * DAY_S;
  const broken = (first: string, second: string) =>
    ({ holds: false, values: { first, second }, passes: { least: next_s, unit: 's' } }) as const;
  if (other !== undefined) {
    if (sameDay(before.dose_change?.at_s)) return broken('the pump', other);
    return sameDay(before.oral_change?.at_s) ? broken('the tablets of baclofen', other) : HOLDS;
  }
  const changed = whatChanged(moment);
  if (changed === undefined || before.other_s === undefined) return undefined;
  if (!sameDay(before.other_s)) return HOLDS;
  return broken('the other treatment', changed === 'pump' ? 'the pump' : 'the tablets of baclofen');
});

/** Dantrolene goes on beyond the day by which it must have shown a gain. */
export const dantrolene_gain = condition({ gain_days: one('days') }, [], (moment, { gain_days }) => {
  if (entryOf(moment, 'other_treatment')?.treatment !== 'dantrolene') return undefined;
  const { plan, at_s } = moment;
  if (!above((plan.until_s - at_s) / DAY_S, gain_days)) return HOLDS;
  return { holds: false, values: {}, passes: { most: at_s + gain_days * DAY_S, unit: 's' } };
});
