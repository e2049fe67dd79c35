import { DAY_S } from '../../../case/index.ts';
import { above, condition, HOLDS } from '../condition.ts';
import { entryOf, type Moment } from '../moment.ts';
import { one } from '../numbers.ts';
import { say, sayRough } from '../say.ts';
import { days, riseOf } from './steps.ts';

/** A daily dose above one of which there is little experience. */
export const dose_experience = condition(
  { above_mcg_day: one('mcg/day') },
  ['mcg_day', 'more'],
  (moment, numbers) => {
    return tooHigh(moment, numbers.above_mcg_day);
  },
);

/** A daily dose above every one in the label's range. */
export const dose_highest = condition(
  { most_mcg_day: one('mcg/day') },
  ['mcg_day', 'more'],
  (moment, numbers) => {
    return tooHigh(moment, numbers.most_mcg_day);
  },
);

function tooHigh(moment: Moment, most: number) {
  const { step, after } = moment;
  const dosed = step === 'history' || entryOf(moment, 'prescription') !== undefined;
  if (!dosed || after.dose_mcg_day === 0) return undefined;
  if (!above(after.dose_mcg_day, most)) return HOLDS;
  const values = { mcg_day: say(after.dose_mcg_day), more: sayRough(after.dose_mcg_day - most) };
  return { holds: false, values, passes: { most, unit: 'mcg/day' } } as const;
}

/** A single bolus by the pump larger than any that was tested. */
export const pump_bolus = condition({ most_mcg: one('mcg') }, ['mcg', 'more'], (moment, { most_mcg }) => {
  const bolus = entryOf(moment, 'single_bolus');
  if (bolus === undefined) return undefined;
  if (!above(bolus.mcg, most_mcg)) return HOLDS;
  const values = { mcg: say(bolus.mcg), more: sayRough(bolus.mcg - most_mcg) };
  return { holds: false, values, passes: { most: most_mcg, unit: 'mcg' } };
});

/** The dose has risen so fast since somebody looked at pump and catheter that they should be looked at first. */
export const rise_in_months = condition(
  { titration_days: one('days'), within_days: one('days'), most_percent: one('%') },
  ['from', 'to', 'by'],
  (moment, { titration_days, within_days, most_percent }) => {
    const { plan, before, at_s } = moment;
    const rise = riseOf(moment);
    const started_s = before.started?.at_s;
    if (rise === undefined || started_s === undefined || days(moment) <= titration_days) return undefined;
    const since_s = Math.max(
      at_s - within_days * DAY_S,
      started_s + titration_days * DAY_S,
      before.looked.device_s ?? -Infinity,
    );
    const from = plan.dose_mcg_day(since_s);
    if (from === 0) return undefined;
    const most = from * (1 + most_percent / 100);
    if (!above(rise.to, most)) return HOLDS;
    const values = { from: say(from), to: say(rise.to), by: sayRough((rise.to / from - 1) * 100) };
    return { holds: false, values, passes: { most, unit: 'mcg/day' } };
  },
);

/** The dose still rises from year to year when most have stopped rising. */
export const rise_in_year = condition(
  { plateau_days: one('days'), within_days: one('days'), most_mcg_day: one('mcg/day') },
  ['from', 'to', 'more'],
  (moment, { plateau_days, within_days, most_mcg_day }) => {
    const { plan, before, at_s } = moment;
    const rise = riseOf(moment);
    const started_s = before.started?.at_s;
    if (rise === undefined || started_s === undefined || days(moment) <= plateau_days) return undefined;
    const from = plan.dose_mcg_day(Math.max(at_s - within_days * DAY_S, started_s + plateau_days * DAY_S));
    if (from === 0) return undefined;
    const most = from + most_mcg_day;
    if (!above(rise.to, most)) return HOLDS;
    const values = { from: say(from), to: say(rise.to), more: sayRough(rise.to - from) };
    return { holds: false, values, passes: { most, unit: 'mcg/day' } };
  },
);
