import { DAY_S, type NewEntry, type Prescription, sayCaseTime } from '../../case/index.ts';
import { say } from '../rulebook/say.ts';
import { type Chart, entriesOf } from './chart.ts';
import { SUGGEST } from './numbers.ts';
import type { SuggestionReason } from './suggestion.ts';
import { because } from './words.ts';

export interface Refilling {
  readonly volume_mL: number;
  readonly concentration_mcg_mL: number;
  /** The strength before, when it changes. */
  readonly from_mcg_mL: number | undefined;
  readonly reasons: readonly SuggestionReason[];
}

/**
 * When a filling is due with this dose from now on: before a pump that runs as fast as its label allows sounds its
 * alarm, and while the drug is stable.
 */
export function refillDue_s(chart: Chart, dose_mcg_day: number): number {
  const { state, plan, pump, at_s } = chart;
  const { fill } = state;
  if (fill === undefined || fill.concentration_mcg_mL === 0) return Number.POSITIVE_INFINITY;
  const usable_mL = (fill.volume_mL - pump.low_reservoir_alarm_mL) / (1 + pump.accuracy);
  const left_mL = usable_mL - plan.supply.moved_mL(fill.at_s, at_s);
  const alarm_s = at_s + (left_mL / (dose_mcg_day / fill.concentration_mcg_mL)) * DAY_S;
  const stable_s = fill.at_s + SUGGEST.pump.most_interval_days * DAY_S;
  return Math.floor(Math.min(alarm_s, stable_s));
}

/** The refill of this visit, when one is near; with a stronger solution where that spares punctures. */
export function refilling(chart: Chart, dose_mcg_day: number): Refilling | undefined {
  const due_s = refillDue_s(chart, dose_mcg_day);
  const { state, at_s, pump } = chart;
  if (at_s < due_s - SUGGEST.pump.refill_ahead_days * DAY_S || state.fill === undefined) return undefined;
  if (state.pump === 'stopped' || at_s <= state.fill.at_s) return undefined;
  // What was programmed at this very second was meant for the filling that is there: the refill is for another visit.
  if (entriesOf(chart, 'prescription').some((entry) => entry.at_s === at_s)) return undefined;
  const old = state.fill.concentration_mcg_mL;
  const lasts_days = daysOf(chart, old, dose_mcg_day);
  const stronger =
    lasts_days < SUGGEST.pump.stronger_below_days ? strongerThan(chart, old, dose_mcg_day) : undefined;
  const stable_s = state.fill.at_s + SUGGEST.pump.most_interval_days * DAY_S;
  const why =
    due_s === stable_s
      ? because('refill_stable', { days: say(Math.round((at_s - state.fill.at_s) / DAY_S)) })
      : because('refill_due', { when: sayCaseTime(due_s) });
  const spare = because('refill_stronger', { days: say(Math.floor(lasts_days)) });
  return {
    volume_mL: pump.capacity_mL,
    concentration_mcg_mL: stronger ?? old,
    from_mcg_mL: stronger === undefined ? undefined : old,
    reasons: stronger === undefined ? [why] : [why, spare],
  };
}

/** The refill, and what the programmer must be told: the dose meant, and a bridge where the strength changes. */
export function refillEntries(
  { at_s }: Chart,
  { volume_mL, concentration_mcg_mL, from_mcg_mL }: Refilling,
  prescription: Prescription | undefined,
  told: boolean,
): readonly NewEntry[] {
  const refill = {
    kind: 'refill',
    at_s,
    volume_mL,
    concentration_mcg_mL,
    rinsed: from_mcg_mL !== undefined,
  } as const;
  if (prescription === undefined || (from_mcg_mL === undefined && !told)) return [refill];
  const bridge = from_mcg_mL === undefined ? {} : { bridge_from_mcg_mL: from_mcg_mL };
  const anew = { concentration_mcg_mL, mode: prescription.mode, ...bridge };
  return [refill, { kind: 'prescription', at_s, prescription: anew }];
}

/** Days until a fast pump's alarm that a full reservoir of this strength lasts. */
function daysOf({ pump }: Chart, concentration_mcg_mL: number, dose_mcg_day: number): number {
  const usable_mL = (pump.capacity_mL - pump.low_reservoir_alarm_mL) / (1 + pump.accuracy);
  return (usable_mL * concentration_mcg_mL) / dose_mcg_day;
}

/** The next strength that the house has, the pump is sold with, and every rate of the day can be given at. */
function strongerThan(
  { pump, practice, state }: Chart,
  old: number,
  dose_mcg_day: number,
): number | undefined {
  const least_mcg_day = leastRate(state.prescription, dose_mcg_day);
  return practice.concentrations_mcg_mL.find(
    (each) =>
      each > old &&
      pump.concentrations_mcg_mL.includes(each) &&
      least_mcg_day >= pump.minimum_flow_mL_day * each,
  );
}

function leastRate(prescription: Prescription | undefined, dose_mcg_day: number): number {
  const mode = prescription?.mode;
  if (mode?.kind !== 'flex') return mode?.kind === 'periodic_bolus' ? 0 : dose_mcg_day;
  return 24 * Math.min(mode.base_mcg_h, ...mode.periods.map(({ rate_mcg_h }) => rate_mcg_h));
}
