import { HOUR_S } from '../../../case/index.ts';
import { above, condition, HOLDS } from '../condition.ts';
import { dailyDoseOf } from '../follow.ts';
import { deadVolume_mL, entryOf, type Moment, nextOf } from '../moment.ts';
import { one } from '../numbers.ts';
import { say, sayHours, sayRough } from '../say.ts';

/** A dose is ordered while the line holds no drug and nobody primes it. */
export const line_without_drug = condition(
  { within_h: one('h') },
  ['hours', 'volume'],
  (moment, { within_h }) => {
    const { plan, before, at_s } = moment;
    const entry = entryOf(moment, 'prescription');
    if (entry === undefined || entry.prescription.mode.kind === 'minimum_rate') return undefined;
    if (before.pump === 'runs' || plan.supply.before(at_s).tip_mcg_mL > 0) return undefined;
    const within_s = within_h * HOUR_S;
    const primed = before.primed_s !== undefined && at_s - before.primed_s <= within_s;
    if (primed || nextOf(moment, 'priming_bolus', within_s) !== undefined) return HOLDS;
    const volume_mL = deadVolume_mL(plan);
    const { prescription } = entry;
    const flow_mL_h = dailyDoseOf(prescription, plan.pump) / prescription.concentration_mcg_mL / 24;
    const values = { hours: sayHours(volume_mL / flow_mL_h), volume: sayRough(volume_mL) };
    return { holds: false, values, passes: { least: volume_mL, most: volume_mL, unit: 'mL' } };
  },
);

/** A priming bolus into a line without drug. */
function priming(moment: Moment) {
  const entry = entryOf(moment, 'priming_bolus');
  if (entry === undefined) return undefined;
  return { entry, tip_mcg_mL: moment.plan.supply.before(moment.at_s).tip_mcg_mL };
}

/** More than tubing and catheter hold: the rest is a bolus. */
export const prime_over = condition(
  { room_percent: one('%') },
  ['volume', 'most', 'mcg'],
  (moment, { room_percent }) => {
    const prime = priming(moment);
    if (prime === undefined || prime.tip_mcg_mL > 0) return undefined;
    const { plan, at_s } = moment;
    const most = deadVolume_mL(plan);
    const { volume_mL } = prime.entry;
    if (!above(volume_mL, most * (1 + room_percent / 100))) return HOLDS;
    const mcg = (volume_mL - most) * plan.supply.after(at_s).reservoir_mcg_mL;
    const values = { volume: sayRough(volume_mL), most: sayRough(most), mcg: sayRough(mcg) };
    return { holds: false, values, passes: { most, unit: 'mL' } };
  },
);

/** Less than tubing and catheter hold: the rest comes at the speed of the dose. */
export const prime_short = condition(
  { room_percent: one('%') },
  ['volume', 'least', 'missing'],
  (moment, { room_percent }) => {
    const prime = priming(moment);
    if (prime === undefined || prime.tip_mcg_mL > 0) return undefined;
    const least = deadVolume_mL(moment.plan);
    const { volume_mL } = prime.entry;
    if (!above(least * (1 - room_percent / 100), volume_mL)) return HOLDS;
    const values = {
      volume: sayRough(volume_mL),
      least: sayRough(least),
      missing: sayRough(least - volume_mL),
    };
    return { holds: false, values, passes: { least, unit: 'mL' } };
  },
);

/** A priming bolus into a line that is full of drug. */
export const prime_full = condition({}, ['volume', 'mcg'], (moment) => {
  const prime = priming(moment);
  if (prime === undefined) return undefined;
  if (prime.tip_mcg_mL === 0) return HOLDS;
  const { volume_mL } = prime.entry;
  return { holds: false, values: { volume: say(volume_mL), mcg: sayRough(volume_mL * prime.tip_mcg_mL) } };
});
