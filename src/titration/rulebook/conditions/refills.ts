import { DAY_S, HOUR_S } from '../../../case/index.ts';
import { above, condition, HOLDS } from '../condition.ts';
import { entryOf, type Moment } from '../moment.ts';
import { one } from '../numbers.ts';
import { say, sayHours, sayRough } from '../say.ts';
import type { Filling } from '../state.ts';

const DAY_H = 24;

/** The filling that ends here: by a refill, or with the plan. */
function filling({ step, entry, before, at_s }: Moment): Filling | undefined {
  const ends = entry?.kind === 'refill' || step === 'end';
  // Saline that runs out takes nothing from anybody.
  if (!ends || before.fill === undefined || before.fill.concentration_mcg_mL === 0) return undefined;
  return at_s > before.fill.at_s ? before.fill : undefined;
}

/** When a filling comes down to a volume before it ends, with the entry to say it at. */
function comesTo(moment: Moment, volume_mL: number) {
  const fill = filling(moment);
  if (fill === undefined) return undefined;
  const at_s = moment.plan.supply.reaches_s(volume_mL, fill.at_s, moment.at_s);
  const place = moment.step === 'end' ? { entry: fill.entry, at_s: at_s ?? moment.at_s } : {};
  return { fill, at_s, place, held: moment.step === 'end' ? undefined : HOLDS };
}

/** How long before what: the refill that comes too late, or the end of a plan that has none. */
function early(moment: Moment, at_s: number) {
  const ends = moment.step === 'end' ? 'this plan ends without a refill' : 'the refill';
  return { early: sayHours((moment.at_s - at_s) / HOUR_S), ends };
}

/** The reservoir is empty before it is filled again. */
export const refill_empty = condition({}, ['early', 'ends'], (moment) => {
  const found = comesTo(moment, 0);
  if (found === undefined) return undefined;
  if (found.at_s === undefined) return found.held;
  const { at_s, place } = found;
  return { holds: false, values: early(moment, at_s), passes: { most: at_s, unit: 's' }, ...place };
});

/** The low-reservoir alarm sounds before the refill. */
export const refill_alarm = condition({}, ['early', 'ends', 'alarm', 'left'], (moment) => {
  const { plan, before, at_s } = moment;
  const alarm_mL = plan.pump.low_reservoir_alarm_mL;
  const found = comesTo(moment, alarm_mL);
  if (found === undefined || comesTo(moment, 0)?.at_s !== undefined) return undefined;
  if (found.at_s === undefined || (before.fill?.volume_mL ?? 0) <= alarm_mL) return found.held;
  const left = sayRough(plan.supply.before(at_s).reservoir_mL);
  const values = { ...early(moment, found.at_s), alarm: say(alarm_mL), left };
  return { holds: false, values, passes: { most: found.at_s, unit: 's' }, ...found.place };
});

/** The alarm would sound before the refill if the pump ran as fast as its label allows. */
export const refill_fast = condition({}, ['early', 'ends', 'percent'], (moment) => {
  const { pump } = moment.plan;
  const fill = filling(moment);
  if (fill === undefined || comesTo(moment, pump.low_reservoir_alarm_mL)?.at_s !== undefined)
    return undefined;
  const usable_mL = (fill.volume_mL - pump.low_reservoir_alarm_mL) / (1 + pump.accuracy);
  const found = comesTo(moment, fill.volume_mL - usable_mL);
  if (found === undefined || found.at_s === undefined) return found?.held;
  const values = { ...early(moment, found.at_s), percent: say(pump.accuracy * 100) };
  return { holds: false, values, passes: { most: found.at_s, unit: 's' }, ...found.place };
});

/** The drug stays in the pump longer than it is stable there. */
export const refill_stability = condition(
  { most_days: one('days') },
  ['days', 'more'],
  (moment, { most_days }) => {
    const fill = filling(moment);
    if (fill === undefined) return undefined;
    const days = (moment.at_s - fill.at_s) / DAY_S;
    const ends = moment.step === 'end';
    if (!above(days, most_days)) return ends ? undefined : HOLDS;
    const most = fill.at_s + most_days * DAY_S;
    const values = { days: sayHours(days * DAY_H), more: sayHours((days - most_days) * DAY_H) };
    const place = ends ? { entry: fill.entry, at_s: most } : {};
    return { holds: false, values, passes: { most, unit: 's' }, ...place };
  },
);

/** Refilled again so soon that a stronger solution would spare punctures. */
export const refill_often = condition(
  { least_days: one('days') },
  ['days', 'stronger'],
  (moment, { least_days }) => {
    const fill = filling(moment);
    const refill = entryOf(moment, 'refill');
    if (fill === undefined || refill === undefined || fill.entry === 0) return undefined;
    if (refill.concentration_mcg_mL !== fill.concentration_mcg_mL) return undefined;
    const days = (moment.at_s - fill.at_s) / DAY_S;
    const stronger = moment.plan.pump.concentrations_mcg_mL.find((each) => each > fill.concentration_mcg_mL);
    if (!above(least_days, days) || stronger === undefined) return HOLDS;
    const values = { days: sayRough(days), stronger: say(stronger) };
    return { holds: false, values, passes: { least: fill.at_s + least_days * DAY_S, unit: 's' } };
  },
);
