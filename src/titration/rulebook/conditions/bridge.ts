import type { Prescription } from '../../../case/index.ts';
import { condition, HOLDS } from '../condition.ts';
import { deadVolume_mL, entryOf, type Moment } from '../moment.ts';
import { one } from '../numbers.ts';
import { say, sayHours, sayRough } from '../say.ts';
import { apart } from './contents.ts';

interface Change {
  readonly prescription: Prescription;
  /** What the line holds at its tip; never 0. */
  readonly line_mcg_mL: number;
}

/** A dose ordered while the line holds drug. */
function change(moment: Moment): Change | undefined {
  const entry = entryOf(moment, 'prescription');
  if (entry === undefined || entry.prescription.mode.kind === 'minimum_rate') return undefined;
  const line_mcg_mL = moment.plan.supply.before(moment.at_s).tip_mcg_mL;
  return line_mcg_mL === 0 ? undefined : { prescription: entry.prescription, line_mcg_mL };
}

/** Hours until the line has been pushed out, when the dose is divided by this concentration. */
function hours(moment: Moment, divided_by_mcg_mL: number): number {
  return (24 * deadVolume_mL(moment.plan) * divided_by_mcg_mL) / moment.after.dose_mcg_day;
}

/** Old drug of another concentration is pushed out at the flow of the new. */
export const bridge_missing = condition(
  { apart_percent: one('%') },
  ['line', 'told', 'hours', 'mcg_day', 'dose', 'bridge'],
  (moment, { apart_percent }) => {
    const found = change(moment);
    if (found === undefined) return undefined;
    const { prescription, line_mcg_mL } = found;
    const told = prescription.concentration_mcg_mL;
    if (!apart(line_mcg_mL, told, apart_percent)) return undefined;
    if (prescription.bridge_from_mcg_mL !== undefined) return HOLDS;
    const dose = moment.after.dose_mcg_day;
    const values = {
      line: sayRough(line_mcg_mL),
      told: say(told),
      hours: sayHours(hours(moment, told)),
      mcg_day: sayRough((dose * line_mcg_mL) / told),
      dose: say(dose),
      bridge: sayHours(hours(moment, line_mcg_mL)),
    };
    return { holds: false, values, passes: { least: line_mcg_mL, most: line_mcg_mL, unit: 'mcg/mL' } };
  },
);

/** The bridge reckons with another drug than the line holds. */
export const bridge_mismatch = condition(
  { apart_percent: one('%') },
  ['line', 'from', 'hours', 'mcg_day', 'dose'],
  (moment, { apart_percent }) => {
    const found = change(moment);
    const from = found?.prescription.bridge_from_mcg_mL;
    if (found === undefined || from === undefined) return undefined;
    const { line_mcg_mL } = found;
    if (!apart(line_mcg_mL, from, apart_percent)) return HOLDS;
    const dose = moment.after.dose_mcg_day;
    const values = {
      line: sayRough(line_mcg_mL),
      from: say(from),
      hours: sayHours(hours(moment, from)),
      mcg_day: sayRough((dose * line_mcg_mL) / from),
      dose: say(dose),
    };
    return { holds: false, values, passes: { least: line_mcg_mL, most: line_mcg_mL, unit: 'mcg/mL' } };
  },
);

/** A bridge between two equal concentrations. */
export const bridge_idle = condition({ apart_percent: one('%') }, ['from'], (moment, { apart_percent }) => {
  const prescription = entryOf(moment, 'prescription')?.prescription;
  const from = prescription?.bridge_from_mcg_mL;
  if (prescription === undefined || from === undefined) return undefined;
  if (apart(from, prescription.concentration_mcg_mL, apart_percent)) return HOLDS;
  return { holds: false, values: { from: say(from) } };
});
