import { HOUR_S } from '../../../case/index.ts';
import { above, condition, HOLDS } from '../condition.ts';
import { entryOf, type Moment } from '../moment.ts';
import { one, range } from '../numbers.ts';
import { say, sayHours, sayRough } from '../say.ts';
import { gapEndedBy, pauseBegunBy } from './gap.ts';
import { taperOf } from './weaning.ts';

/** A pump stop that is not for an overdose. */
export const pump_stopped = condition({}, [], (moment) => {
  const stop = entryOf(moment, 'pump_stop');
  if (stop === undefined) return undefined;
  return stop.reason === 'overdose' ? HOLDS : { holds: false, values: {} };
});

/** The pump stands still so long that its tubing is at risk. */
export const stop_lasts = condition({ most_h: one('h') }, ['hours'], (moment, { most_h }) => {
  if (entryOf(moment, 'pump_stop') === undefined) return undefined;
  const { plan, place, at_s } = moment;
  const again = plan.log.slice(place + 1).find(({ kind }) => kind === 'prescription');
  const hours = ((again?.at_s ?? plan.until_s) - at_s) / HOUR_S;
  if (!above(hours, most_h)) return HOLDS;
  const most = at_s + most_h * HOUR_S;
  return { holds: false, values: { hours: sayHours(hours) }, passes: { most, unit: 's' } };
});

/** A pause that is meant as a taper's end or a holiday, or one longer than a short interruption. */
function holidayBegun(moment: Moment, short_h: number): boolean {
  const pause = pauseBegunBy(moment);
  const reason = moment.entry?.reason;
  if (pause === undefined || reason === 'overdose') return false;
  return reason === 'taper' || reason === 'holiday' || pause.hours > short_h;
}

/** A holiday that begins without a taper. */
export const holiday_taper = condition(
  { days: range('days'), short_h: one('h'), last_share: one('share'), within_days: one('days') },
  ['mcg_day', 'taken'],
  (moment, { days, short_h, last_share, within_days }) => {
    if (!holidayBegun(moment, short_h)) return undefined;
    const { before, at_s } = moment;
    const taper = taperOf(before.dose_falling, before.dose_mcg_day, at_s, within_days);
    if (taper.days >= days.least && !above(taper.share, last_share)) return HOLDS;
    const taken = taper.days === 0 ? 'at once' : `after ${sayRough(taper.days)} days of taper`;
    return { holds: false, values: { mcg_day: say(before.dose_mcg_day), taken } };
  },
);

/** A holiday at all: a taper that was planned is none. */
export const holiday_at_all = condition({ short_h: one('h') }, ['mcg_day'], (moment, { short_h }) => {
  if (!holidayBegun(moment, short_h) || moment.entry?.reason === 'taper') return undefined;
  return { holds: false, values: { mcg_day: say(moment.before.dose_mcg_day) } };
});

/** The minimum rate of a pump that holds drug. */
export const minimum_still_gives = condition({}, ['mcg_day', 'concentration'], (moment) => {
  const mode = entryOf(moment, 'prescription')?.prescription.mode.kind;
  if (mode !== 'minimum_rate' || moment.before.pump === 'shelf') return undefined;
  const { plan, at_s } = moment;
  const { reservoir_mcg_mL } = plan.supply.after(at_s);
  if (reservoir_mcg_mL === 0) return HOLDS;
  const mcg_day = sayRough(plan.pump.minimum_flow_mL_day * reservoir_mcg_mL);
  return { holds: false, values: { mcg_day, concentration: sayRough(reservoir_mcg_mL) } };
});

const RESTART = ['mcg_day', 'old', 'gap', 'percent'] as const;

function restart(moment: Moment, mcg_day: number, old: number, hours: number) {
  return {
    mcg_day: say(moment.after.dose_mcg_day),
    old: say(old),
    gap: sayHours(hours),
    percent: sayRough((mcg_day / old) * 100),
  };
}

/** Less than the old dose after a short gap. */
export const restart_timid = condition({ short_h: one('h') }, RESTART, (moment, { short_h }) => {
  const gap = gapEndedBy(moment);
  if (gap === undefined || gap.hours > short_h || gap.reason === 'overdose') return undefined;
  const { dose_mcg_day } = moment.after;
  if (!above(gap.mcg_day, dose_mcg_day)) return HOLDS;
  const values = restart(moment, dose_mcg_day, gap.mcg_day, gap.hours);
  return { holds: false, values, passes: { least: gap.mcg_day, unit: 'mcg/day' } };
});

/** Too much of the old dose after a long gap. */
export const restart_full = condition(
  { short_h: one('h'), percent: range('%') },
  RESTART,
  (moment, { short_h, percent }) => {
    const gap = gapEndedBy(moment);
    if (gap === undefined || gap.hours <= short_h) return undefined;
    const { dose_mcg_day } = moment.after;
    const most = (gap.mcg_day * percent.most) / 100;
    if (!above(dose_mcg_day, most)) return HOLDS;
    const values = restart(moment, dose_mcg_day, gap.mcg_day, gap.hours);
    return { holds: false, values, passes: { most, unit: 'mcg/day' } };
  },
);

/** More than the first dose after a gap in which tolerance goes. */
export const restart_over_first = condition(
  { long_days: one('days') },
  [...RESTART, 'first'],
  (moment, { long_days }) => {
    const gap = gapEndedBy(moment);
    const first = moment.before.started?.mcg_day;
    if (gap === undefined || first === undefined || gap.hours <= long_days * 24) return undefined;
    const { dose_mcg_day } = moment.after;
    if (!above(dose_mcg_day, first)) return HOLDS;
    const values = { ...restart(moment, dose_mcg_day, gap.mcg_day, gap.hours), first: say(first) };
    return { holds: false, values, passes: { most: first, unit: 'mcg/day' } };
  },
);

/** More than before, or hardly anything, after a pump was stopped for an overdose. */
export const restart_after_overdose = condition({ percent: range('%') }, RESTART, (moment, { percent }) => {
  const gap = gapEndedBy(moment);
  if (gap?.reason !== 'overdose') return undefined;
  const { dose_mcg_day } = moment.after;
  const least = (gap.mcg_day * percent.least) / 100;
  const most = (gap.mcg_day * percent.most) / 100;
  if (!above(dose_mcg_day, most) && !above(least, dose_mcg_day)) return HOLDS;
  const values = restart(moment, dose_mcg_day, gap.mcg_day, gap.hours);
  return { holds: false, values, passes: { least, most, unit: 'mcg/day' } };
});
