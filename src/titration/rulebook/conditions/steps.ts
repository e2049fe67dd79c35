import { DAY_S, HOUR_S } from '../../../case/index.ts';
import { above, condition, HOLDS } from '../condition.ts';
import { entryOf, type Moment } from '../moment.ts';
import { one, range } from '../numbers.ts';
import { say, sayHours, sayRough } from '../say.ts';
import { gapEndedBy } from './gap.ts';

/** A change of dose while the pump runs, without a gap before it; what follows a gap is a restart. */
export function stepOf(moment: Moment) {
  const { before, after } = moment;
  if (entryOf(moment, 'prescription') === undefined) return undefined;
  if (before.pump !== 'runs' || after.pump !== 'runs' || before.dose_mcg_day === 0) return undefined;
  if (gapEndedBy(moment) !== undefined) return undefined;
  const from = before.dose_mcg_day;
  const to = after.dose_mcg_day;
  return { from, to, percent: (to / from - 1) * 100 };
}

export function riseOf(moment: Moment) {
  const step = stepOf(moment);
  return step === undefined || step.to <= step.from ? undefined : step;
}

/** Days since the first dose of the pump. */
export function days(moment: Moment): number {
  return (moment.at_s - (moment.before.started?.at_s ?? moment.at_s)) / DAY_S;
}

const RISE = ['from', 'to', 'by'] as const;

function judgedRise(moment: Moment, percent: { readonly least: number; readonly most: number }) {
  const rise = riseOf(moment);
  if (rise === undefined) return undefined;
  const most = rise.from * (1 + percent.most / 100);
  if (!above(rise.to, most)) return HOLDS;
  const values = { from: say(rise.from), to: say(rise.to), by: sayRough(rise.percent) };
  return { holds: false, values, passes: { most, unit: 'mcg/day' } } as const;
}

/** Too large a rise in the first weeks. */
export const rise_in_titration = condition(
  { percent: range('%'), titration_days: one('days') },
  RISE,
  (moment, { percent, titration_days }) => {
    return days(moment) > titration_days ? undefined : judgedRise(moment, percent);
  },
);

/** Too large a rise later on. */
export const rise_in_maintenance = condition(
  { percent: range('%'), titration_days: one('days') },
  RISE,
  (moment, { percent, titration_days }) => {
    return days(moment) > titration_days ? judgedRise(moment, percent) : undefined;
  },
);

/** A second change too early after the last. */
export const rise_interval = condition({ interval_h: one('h') }, ['since'], (moment, { interval_h }) => {
  const { before, at_s } = moment;
  const last = before.dose_change;
  if (riseOf(moment) === undefined || last === undefined || last.at_s === before.started?.at_s)
    return undefined;
  const least = last.at_s + interval_h * HOUR_S;
  if (at_s >= least) return HOLDS;
  const values = { since: sayHours((at_s - last.at_s) / HOUR_S) };
  return { holds: false, values, passes: { least, unit: 's' } };
});

/** A large rise of a dose that is high already. */
export const rise_of_high_dose = condition(
  { above_mcg_day: one('mcg/day'), most_percent: one('%') },
  RISE,
  (moment, { above_mcg_day, most_percent }) => {
    if (!above(moment.before.dose_mcg_day, above_mcg_day)) return undefined;
    return judgedRise(moment, { least: 0, most: most_percent });
  },
);

/**
 * A reduction for side effects that takes too much, or, where they are given as its reason, too little to tell. One
 * for an overdose, and the step of a taper, are not its business.
 */
export const reduction_step = condition({ percent: range('%') }, RISE, (moment, { percent }) => {
  const reason = moment.entry?.reason;
  if (reason !== undefined && reason !== 'side_effects') return undefined;
  const outcome = judgedReduction(moment, percent.most);
  const step = stepOf(moment);
  if (reason === undefined || outcome === undefined || step === undefined) return outcome;
  const least = step.from * (1 - percent.most / 100);
  const most = step.from * (1 - percent.least / 100);
  if (outcome.holds && !above(step.to, most)) return HOLDS;
  const values = { from: say(step.from), to: say(step.to), by: sayRough(-step.percent) };
  return { holds: false, values, passes: { least, most, unit: 'mcg/day' } };
});

/** A reduction so large that it may bring on withdrawal; in an overdose even a stop is right. */
export const reduction_large = condition({ most_percent: one('%') }, RISE, (moment, { most_percent }) => {
  if (moment.entry?.reason === 'overdose') return undefined;
  return judgedReduction(moment, most_percent);
});

function judgedReduction(moment: Moment, most_percent: number) {
  const step = stepOf(moment);
  if (step === undefined || step.to >= step.from) return undefined;
  const least = step.from * (1 - most_percent / 100);
  if (!above(least, step.to)) return HOLDS;
  const values = { from: say(step.from), to: say(step.to), by: sayRough(-step.percent) };
  return { holds: false, values, passes: { least, unit: 'mcg/day' } } as const;
}
