import { HOUR_S } from '../../../case/index.ts';
import { above, condition, HOLDS } from '../condition.ts';
import { dayOf, entryOf, type Moment } from '../moment.ts';
import { childBelow_years, ladder, one, range } from '../numbers.ts';
import { say, sayHours, sayRough } from '../say.ts';
import { largest_mg } from '../state.ts';

/** mg of tablets in the day of this step, 0 when it ends them; undefined when it has nothing to do with tablets. */
export function tablets_mg_day(moment: Moment): number | undefined {
  const { step, entry, after, plan, place, at_s } = moment;
  if (step === 'history') return after.oral_mg_day > 0 ? after.oral_mg_day : undefined;
  if (entry?.kind === 'oral_regimen') return after.oral_mg_day;
  if (entry?.kind !== 'oral_dose') return undefined;
  let mg = after.oral_mg_day;
  for (let i = place; i >= 0; i--) {
    const earlier = plan.log[i];
    if (earlier === undefined || dayOf(earlier.at_s) !== dayOf(at_s)) break;
    if (earlier.kind === 'oral_dose') mg += earlier.mg;
  }
  return mg;
}

export function isChild({ plan }: Moment): boolean {
  return plan.document.patient.age_years < childBelow_years();
}

/** The largest single dose goes up by more than a step. */
export const oral_step = condition({ step_mg: one('mg') }, ['from', 'to', 'more'], (moment, { step_mg }) => {
  if (entryOf(moment, 'oral_regimen') === undefined) return undefined;
  const from = largest_mg(moment.before.oral);
  const to = largest_mg(moment.after.oral);
  if (to <= from) return undefined;
  const most = from + step_mg;
  if (!above(to, most)) return HOLDS;
  const values = { from: say(from), to: say(to), more: sayRough(to - most) };
  return { holds: false, values, passes: { most, unit: 'mg a dose' } };
});

/** Tablets go up again before the last rise has had its days. */
export const oral_interval = condition({ interval_h: one('h') }, ['since'], (moment, { interval_h }) => {
  const { before, after, at_s } = moment;
  if (entryOf(moment, 'oral_regimen') === undefined || after.oral_mg_day <= before.oral_mg_day)
    return undefined;
  if (before.oral_rise_s === undefined) return undefined;
  const least = before.oral_rise_s + interval_h * HOUR_S;
  if (at_s >= least) return HOLDS;
  const values = { since: sayHours((at_s - before.oral_rise_s) / HOUR_S) };
  return { holds: false, values, passes: { least, unit: 's' } };
});

/** More tablets in a day than an adult may have. */
export const oral_most = condition({ most_mg_day: one('mg/day') }, ['mg_day', 'more'], (moment, numbers) => {
  return isChild(moment) ? undefined : tooMany(moment, numbers.most_mg_day);
});

/** More than somebody old and frail mostly bears. */
export const oral_old = condition(
  { from_years: one('years'), most_mg_day: one('mg/day') },
  ['mg_day', 'more'],
  (moment, { from_years, most_mg_day }) => {
    return moment.plan.document.patient.age_years < from_years ? undefined : tooMany(moment, most_mg_day);
  },
);

/** Tablets where the kidneys forbid them. */
export const oral_kidneys_avoid = condition(
  { kidneys_below: one('share of normal') },
  ['mg_day', 'kidneys'],
  (moment, { kidneys_below }) => {
    const mg_day = tablets_mg_day(moment);
    if (mg_day === undefined) return undefined;
    const { kidney_function } = moment.plan.document.patient;
    if (mg_day === 0 || kidney_function >= kidneys_below) return HOLDS;
    const values = { mg_day: say(mg_day), kidneys: sayRough(kidney_function * 100) };
    return { holds: false, values, passes: { most: 0, unit: 'mg/day' } };
  },
);

/** More than is left of the full dose when it is cut to what the kidneys clear. */
export const oral_kidneys_less = condition(
  { kidneys: range('share of normal'), kept: one('share'), full_mg_day: one('mg/day') },
  ['mg_day', 'more', 'kidneys'],
  (moment, { kidneys, kept, full_mg_day }) => {
    const { kidney_function } = moment.plan.document.patient;
    if (kidney_function < kidneys.least || kidney_function >= kidneys.most || isChild(moment))
      return undefined;
    const outcome = tooMany(moment, full_mg_day * kept);
    if (outcome === undefined || outcome.holds) return outcome;
    return { ...outcome, values: { ...outcome.values, kidneys: sayRough(kidney_function * 100) } };
  },
);

/** Where unwanted effects typically begin. */
export const oral_effects = condition(
  { above_mg_day: one('mg/day') },
  ['mg_day', 'more'],
  (moment, numbers) => {
    return isChild(moment) ? undefined : tooMany(moment, numbers.above_mg_day);
  },
);

/** Tablets for a child, for whom no ladder was found. */
export const oral_child = condition(
  { below_years: one('years') },
  ['mg_day', 'age'],
  (moment, { below_years }) => {
    const mg_day = tablets_mg_day(moment);
    if (mg_day === undefined) return undefined;
    const { age_years } = moment.plan.document.patient;
    if (mg_day === 0 || age_years >= below_years) return HOLDS;
    return { holds: false, values: { mg_day: say(mg_day), age: say(age_years) } };
  },
);

/** Tablets where their effect is not established. */
export const oral_cerebral = condition({}, ['mg_day'], (moment) => {
  const mg_day = tablets_mg_day(moment);
  if (mg_day === undefined) return undefined;
  if (mg_day === 0 || moment.plan.document.patient.origin === 'spinal') return HOLDS;
  return { holds: false, values: { mg_day: say(mg_day) } };
});

/** More or fewer doses a day than the ladder has. */
export const oral_times = condition({ times: ladder('doses/day') }, ['count'], (moment, { times }) => {
  if (entryOf(moment, 'oral_regimen') === undefined || moment.after.oral_mg_day === 0) return undefined;
  const count = moment.after.oral.length;
  if (times.includes(count)) return HOLDS;
  const [least = 0] = times;
  return {
    holds: false,
    values: { count: say(count) },
    passes: { least, most: times.at(-1) ?? least, unit: 'doses/day' },
  };
});

function tooMany(moment: Moment, most: number) {
  const mg_day = tablets_mg_day(moment);
  if (mg_day === undefined) return undefined;
  if (!above(mg_day, most)) return HOLDS;
  const values = { mg_day: say(mg_day), more: sayRough(mg_day - most) };
  return { holds: false, values, passes: { most, unit: 'mg/day' } } as const;
}
