import type { Finding, Place } from '../finding.ts';
import type { Pump } from '../pumps.ts';
import { sayAbout, sayMinutes, sayNumber } from '../words.ts';

const HOURS_A_DAY = 24;
const MINUTES_A_DAY = 1440;
/** Relative room for the rounding of a division, so that the limit that a message names is itself accepted. */
const ROUNDING = 1e-9;

/** A rate that a prescription asks of a pump, in the unit of the field that holds it. */
export interface AskedRate {
  readonly at: Place;
  readonly amount: number;
  readonly unit: 'mcg/day' | 'mcg/h';
  readonly concentration_mcg_mL: number;
  /** What else the user can do, after "or". */
  readonly otherwise?: string;
}

/** What is wrong with the flow that a rate needs: flow in mL/day = rate / concentration. */
export function rateFindings(asked: AskedRate, pump: Pump): Finding[] {
  const a_day = asked.unit === 'mcg/h' ? HOURS_A_DAY : 1;
  const flow_mL_day = (asked.amount * a_day) / asked.concentration_mcg_mL;
  const limit = brokenLimit(flow_mL_day, pump);
  if (limit === undefined) return [];
  const round = limit.side === 'below' ? roundUp : roundDown;
  const per_day = round(limit.flow_mL_day * asked.concentration_mcg_mL);
  const own = round((limit.flow_mL_day * asked.concentration_mcg_mL) / a_day);
  const said = `${sayNumber(own)} ${asked.unit}${asked.unit === 'mcg/h' ? ` (${sayNumber(per_day)} mcg/day)` : ''}`;
  const strength = `${sayNumber(asked.concentration_mcg_mL)} mcg/mL`;
  const below = limit.side === 'below';
  const otherwise = asked.otherwise ?? `choose a ${below ? 'lower' : 'higher'} concentration`;
  return [
    {
      at: asked.at,
      code: `dose.${limit.side}-${limit.name}-flow`,
      message: `${sayNumber(asked.amount)} ${asked.unit} at ${strength} needs ${saysFlow(flow_mL_day, limit)}.`,
      mend: `Give ${below ? 'at least' : 'at most'} ${said} at ${strength}, or ${otherwise}.`,
    },
  ];
}

/** A bolus that a pump is asked to give. */
export interface AskedBolus {
  /** Where its minutes are. */
  readonly at: Place;
  readonly mcg: number;
  readonly minutes: number;
  readonly concentration_mcg_mL: number;
  /** What else the user can do, after "or". */
  readonly otherwise?: string;
}

export function bolusFindings(asked: AskedBolus, pump: Pump): Finding[] {
  const volume_mL = asked.mcg / asked.concentration_mcg_mL;
  const flow_mL_day = (volume_mL / asked.minutes) * MINUTES_A_DAY;
  const limit = brokenLimit(flow_mL_day, pump);
  if (limit === undefined) return [];
  const minutes = (volume_mL / limit.flow_mL_day) * MINUTES_A_DAY;
  const below = limit.side === 'below';
  const allowed = below
    ? `at most ${sayMinutes(roundDown(minutes))}`
    : `at least ${sayMinutes(roundUp(minutes))}`;
  const bolus = `${sayNumber(asked.mcg)} mcg over ${sayMinutes(asked.minutes)}`;
  return [
    {
      at: asked.at,
      code: `bolus.${limit.side}-${limit.name}-flow`,
      message: `${bolus} at ${sayNumber(asked.concentration_mcg_mL)} mcg/mL needs ${saysFlow(flow_mL_day, limit)}.`,
      mend: `Give it over ${allowed}, or ${asked.otherwise ?? 'choose another amount'}.`,
    },
  ];
}

/** What is wrong with a bolus on top of `running_mL_day`, the highest flow that the pump gives anyway in its time. */
export function addedBolusFindings(asked: AskedBolus, running_mL_day: number, pump: Pump): Finding[] {
  const { at, mcg, minutes, concentration_mcg_mL } = asked;
  const { minimum_flow_mL_day, maximum_flow_mL_day } = pump;
  const days = minutes / MINUTES_A_DAY;
  const flow_mL_day = mcg / concentration_mcg_mL / days;
  if (brokenLimit(flow_mL_day + running_mL_day, pump)?.side !== 'above') return [];
  const room_mL_day = maximum_flow_mL_day - running_mL_day;
  const most = roundDown(room_mL_day * concentration_mcg_mL * days);
  const fits = most > 0 && most >= minimum_flow_mL_day * concentration_mcg_mL * days;
  return [
    {
      at,
      code: 'bolus.above-maximum-flow',
      message:
        `${sayNumber(mcg)} mcg over ${sayMinutes(minutes)} at ${sayNumber(concentration_mcg_mL)} mcg/mL needs ` +
        `${sayAbout(flow_mL_day)} mL/day on top of the ${sayAbout(running_mL_day)} mL/day that run then, above the ` +
        `pump's maximum of ${sayNumber(maximum_flow_mL_day)} mL/day.`,
      mend: fits
        ? `Give at most ${sayNumber(most)} mcg over ${sayMinutes(minutes)}, or take longer.`
        : 'Give it at another time: the pump has no room for a bolus then.',
    },
  ];
}

interface BrokenLimit {
  readonly side: 'below' | 'above';
  readonly name: 'minimum' | 'maximum';
  readonly flow_mL_day: number;
}

function brokenLimit(flow_mL_day: number, pump: Pump): BrokenLimit | undefined {
  const { minimum_flow_mL_day, maximum_flow_mL_day } = pump;
  if (flow_mL_day < minimum_flow_mL_day * (1 - ROUNDING)) {
    return { side: 'below', name: 'minimum', flow_mL_day: minimum_flow_mL_day };
  }
  if (flow_mL_day > maximum_flow_mL_day * (1 + ROUNDING)) {
    return { side: 'above', name: 'maximum', flow_mL_day: maximum_flow_mL_day };
  }
  return undefined;
}

function saysFlow(flow_mL_day: number, { side, name, flow_mL_day: limit }: BrokenLimit): string {
  return `${sayAbout(flow_mL_day)} mL/day, ${side} the pump's ${name} of ${sayNumber(limit)} mL/day`;
}

/** To four decimals, on the side that is allowed. */
function roundUp(value: number): number {
  return Math.ceil(value * 1e4 - 1e-6) / 1e4;
}

function roundDown(value: number): number {
  return Math.floor(value * 1e4 + 1e-6) / 1e4;
}
