import { DAY_S } from '../../../case/index.ts';
import { above, condition, HOLDS } from '../condition.ts';
import { entryOf, type Moment } from '../moment.ts';
import { one } from '../numbers.ts';
import { say, sayHours } from '../say.ts';
import { days, riseOf } from './steps.ts';

const DAY_H = 24;

/** Somebody looked for noxious triggers at most so many days before this step. */
function looked({ before, at_s }: Moment, within_days: number): boolean {
  const { triggers_s } = before.looked;
  return triggers_s !== undefined && !above((at_s - triggers_s) / DAY_S, within_days);
}

/** A rise after the first weeks without a look for noxious triggers before it. */
export const triggers_first = condition(
  { titration_days: one('days'), looked_days: one('days') },
  ['from', 'to'],
  (moment, { titration_days, looked_days }) => {
    const rise = riseOf(moment);
    if (rise === undefined || days(moment) <= titration_days) return undefined;
    if (looked(moment, looked_days)) return HOLDS;
    return { holds: false, values: { from: say(rise.from), to: say(rise.to) } };
  },
);

/** Pump and catheter are looked at before noxious triggers were. */
export const look_in_order = condition({ looked_days: one('days') }, [], (moment, { looked_days }) => {
  const look = entryOf(moment, 'check');
  if (look === undefined) return undefined;
  return look.of === 'triggers' || looked(moment, looked_days) ? HOLDS : { holds: false, values: {} };
});

/** The dose of tablets or pump goes up while a noxious trigger is there. */
export const rise_during_trigger = condition({}, ['trigger', 'from', 'to', 'unit'], (moment) => {
  const { before, after } = moment;
  const pump = riseOf(moment);
  const tablets = after.oral_mg_day > before.oral_mg_day;
  if (pump === undefined && !tablets) return undefined;
  const [first] = before.triggers;
  if (first === undefined) return HOLDS;
  const { from, to } = pump ?? { from: before.oral_mg_day, to: after.oral_mg_day };
  const unit = pump === undefined ? 'mg/day' : 'mcg/day';
  return { holds: false, values: { trigger: first.trigger, from: say(from), to: say(to), unit } };
});

/** A noxious trigger is left as it is until the plan ends. */
export const trigger_left = condition({}, ['trigger', 'left'], (moment) => {
  const begun = entryOf(moment, 'trigger');
  if (begun === undefined) return undefined;
  const { plan, place, at_s } = moment;
  const treated = plan.log
    .slice(place + 1)
    .some((entry) => entry.kind === 'trigger_treated' && entry.trigger === begun.trigger);
  if (treated || plan.until_s === at_s) return HOLDS;
  const left = sayHours(((plan.until_s - at_s) / DAY_S) * DAY_H);
  return { holds: false, values: { trigger: begun.trigger, left } };
});

/** The pump's dose went up while a trigger was there that is treated now. */
export const raised_against_trigger = condition({}, ['trigger', 'from', 'to'], (moment) => {
  const treated = entryOf(moment, 'trigger_treated');
  if (treated === undefined) return undefined;
  const { dose_mcg_day, triggers } = moment.before;
  const from = triggers.find(({ trigger }) => trigger === treated.trigger)?.mcg_day ?? 0;
  if (from === 0 || !above(dose_mcg_day, from)) return HOLDS;
  const values = { trigger: treated.trigger, from: say(from), to: say(dose_mcg_day) };
  return { holds: false, values, passes: { most: from, unit: 'mcg/day' } };
});

/** One more rise after some that can have had no answer, and nobody looked at pump and catheter. */
export const device_before_rise = condition(
  { titration_days: one('days'), within_days: one('days'), rises: one('rises') },
  ['from', 'to', 'count'],
  (moment, { titration_days, within_days, rises }) => {
    const { before, at_s } = moment;
    const rise = riseOf(moment);
    const started_s = before.started?.at_s;
    if (rise === undefined || started_s === undefined || days(moment) <= titration_days) return undefined;
    const since_s = Math.max(at_s - within_days * DAY_S, started_s + titration_days * DAY_S);
    const count = before.rises_s.filter((each) => each >= since_s).length;
    if (count < rises) return HOLDS;
    return { holds: false, values: { from: say(rise.from), to: say(rise.to), count: say(count) } };
  },
);
