import { HOUR_S } from '../../../case/index.ts';
import { condition, HOLDS } from '../condition.ts';
import { entryOf, type Moment, nextOf } from '../moment.ts';
import { one } from '../numbers.ts';
import { say, sayRough } from '../say.ts';

/** Whether two concentrations are further apart than mixing with what cannot be aspirated makes them. */
export function apart(one_mcg_mL: number, other_mcg_mL: number, percent: number): boolean {
  const low = Math.min(one_mcg_mL, other_mcg_mL);
  return Math.abs(one_mcg_mL - other_mcg_mL) > (low * percent) / 100;
}

/** New drug of another concentration on top of the old that was not rinsed out. */
export const refill_unrinsed = condition({}, ['filled', 'becomes'], (moment) => {
  const refill = entryOf(moment, 'refill');
  if (refill === undefined) return undefined;
  const { supply } = moment.plan;
  const old = supply.before(moment.at_s).reservoir_mcg_mL;
  if (old === refill.concentration_mcg_mL) return undefined;
  if (refill.rinsed) return HOLDS;
  const becomes = sayRough(supply.after(moment.at_s).reservoir_mcg_mL);
  return { holds: false, values: { filled: say(refill.concentration_mcg_mL), becomes } };
});

/** A strength that is not sold for the pump. */
export const strength_sold = condition({}, ['concentration', 'sold'], (moment) => {
  const { pump, document } = moment.plan;
  const refill = entryOf(moment, 'refill');
  const filled = refill?.concentration_mcg_mL ?? document.device.concentration_mcg_mL;
  if ((refill === undefined && entryOf(moment, 'implant') === undefined) || filled === 0) return undefined;
  if (pump.concentrations_mcg_mL.includes(filled)) return HOLDS;
  const sold = pump.concentrations_mcg_mL.map(say).join(', ');
  return { holds: false, values: { concentration: say(filled), sold } };
});

const TOLD = ['told', 'holds', 'ratio', 'mcg_day'] as const;

/** The programmer is not told of a refill of another concentration. */
export const refill_untold = condition(
  { within_h: one('h'), apart_percent: one('%') },
  TOLD,
  (moment, { within_h, apart_percent }) => {
    const refill = entryOf(moment, 'refill');
    if (refill === undefined || refill.concentration_mcg_mL === 0) return undefined;
    if (moment.before.pump === 'stopped' || moment.before.prescription === undefined) return undefined;
    // What is programmed at the same visit is judged as a prescription.
    if (nextOf(moment, 'prescription', within_h * HOUR_S) !== undefined) return undefined;
    return told(moment, moment.before.prescription.concentration_mcg_mL, apart_percent);
  },
);

/** The programmer is told another concentration than the reservoir holds. */
export const prescription_untrue = condition(
  { apart_percent: one('%') },
  TOLD,
  (moment, { apart_percent }) => {
    const entry = entryOf(moment, 'prescription');
    return entry === undefined
      ? undefined
      : told(moment, entry.prescription.concentration_mcg_mL, apart_percent);
  },
);

function told(moment: Moment, told_mcg_mL: number, apart_percent: number) {
  const held = moment.plan.supply.after(moment.at_s).reservoir_mcg_mL;
  if (held === 0) return undefined;
  if (!apart(told_mcg_mL, held, apart_percent)) return HOLDS;
  const values = {
    told: say(told_mcg_mL),
    holds: sayRough(held),
    ratio: sayRough(held / told_mcg_mL),
    mcg_day: sayRough((moment.after.dose_mcg_day * held) / told_mcg_mL),
  };
  return { holds: false, values, passes: { least: held, most: held, unit: 'mcg/mL' } } as const;
}

/** Saline that runs at another rate than the minimum. */
export const saline_minimum = condition({ within_h: one('h') }, [], (moment, { within_h }) => {
  if (entryOf(moment, 'refill')?.concentration_mcg_mL !== 0) return undefined;
  const next = nextOf(moment, 'prescription', within_h * HOUR_S);
  const minimum =
    next === undefined ? moment.after.pump === 'minimum' : next.prescription.mode.kind === 'minimum_rate';
  return minimum ? HOLDS : { holds: false, values: {} };
});
