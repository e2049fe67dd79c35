import { DAY_S, type NewEntry, type Prescription, type PumpMode, sayCaseTime } from '../../case/index.ts';
import { say } from '../rulebook/say.ts';
import { type Chart, entriesOf } from './chart.ts';
import type { Draft } from './draft.ts';
import { leastDose, withinFlow } from './least.ts';
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

/**
 * The refill of this visit, when one is near; with a stronger solution where that spares punctures, and with a weaker
 * one where less is called for than the pump can give of this.
 */
export function refilling(
  chart: Chart,
  dose_mcg_day: number,
  mode: PumpMode,
  less: Draft['weaker'],
): Refilling | undefined {
  const due_s = refillDue_s(chart, dose_mcg_day);
  const { state, at_s, pump } = chart;
  const due = at_s >= due_s - SUGGEST.pump.refill_ahead_days * DAY_S;
  if (!(due || less?.now) || state.fill === undefined) return undefined;
  if (state.pump === 'stopped' || at_s <= state.fill.at_s) return undefined;
  // What was programmed at this very second was meant for the filling that is there: the refill is for another visit.
  if (entriesOf(chart, 'prescription').some((entry) => entry.at_s === at_s)) return undefined;
  const old = state.fill.concentration_mcg_mL;
  const weaker = less === undefined ? undefined : weakerThan(chart, old, less.for_mcg_day);
  const lasts_days = daysOf(chart, old, dose_mcg_day);
  const seldom = lasts_days >= SUGGEST.pump.stronger_below_days;
  const stronger = seldom || weaker !== undefined ? undefined : strongerThan(chart, old, mode);
  const other = weaker ?? stronger;
  const stable_s = state.fill.at_s + SUGGEST.pump.most_interval_days * DAY_S;
  const why =
    due_s === stable_s
      ? because('refill_stable', { days: say(Math.round((at_s - state.fill.at_s) / DAY_S)) })
      : because('refill_due', { when: sayCaseTime(due_s) });
  const spare = because('refill_stronger', { days: say(Math.floor(lasts_days)) });
  return {
    volume_mL: pump.capacity_mL,
    concentration_mcg_mL: other ?? old,
    from_mcg_mL: other === undefined ? undefined : old,
    reasons: [...(due ? [why] : []), ...(stronger === undefined ? [] : [spare])],
  };
}

/** The refill, and what the programmer must be told: the dose meant, and a bridge where the strength changes. */
export function refillEntries(
  { at_s, pump }: Chart,
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
  // While the bridge runs the pump gives the same of the old strength.
  const mode = withinFlow(
    withinFlow(prescription.mode, concentration_mcg_mL, pump),
    from_mcg_mL ?? concentration_mcg_mL,
    pump,
  );
  const anew = { concentration_mcg_mL, mode, ...bridge };
  return [refill, { kind: 'prescription', at_s, prescription: anew }];
}

/** Days until a fast pump's alarm that a full reservoir of this strength lasts. */
function daysOf({ pump }: Chart, concentration_mcg_mL: number, dose_mcg_day: number): number {
  const usable_mL = (pump.capacity_mL - pump.low_reservoir_alarm_mL) / (1 + pump.accuracy);
  return (usable_mL * concentration_mcg_mL) / dose_mcg_day;
}

/** The next strength that the house has, the pump is sold with, and every rate of the day can be given at. */
function strongerThan(chart: Chart, old: number, mode: PumpMode): number | undefined {
  const least_mcg_day = leastRate(mode);
  const { minimum_flow_mL_day } = chart.pump;
  return atHand(chart).find((each) => each > old && least_mcg_day >= minimum_flow_mL_day * each);
}

/** The strongest that is weaker and can be given at so low a dose, else the weakest there is. */
export function weakerThan(chart: Chart, old: number, for_mcg_day: number): number | undefined {
  // Between boluses the pump gives its minimum flow, so another strength would change the day.
  if (chart.state.prescription?.mode.kind === 'periodic_bolus') return undefined;
  const weaker = atHand(chart).filter((each) => each < old);
  return weaker.findLast((each) => leastDose(chart.pump, each) <= for_mcg_day) ?? weaker[0];
}

/** Strengths that the house has and the pump is sold with, ascending. */
function atHand({ pump, practice }: Chart): readonly number[] {
  return practice.concentrations_mcg_mL.filter((each) => pump.concentrations_mcg_mL.includes(each));
}

/** The lowest rate of a day, mcg/day; 0 where that is the pump's minimum flow, whatever the strength. */
function leastRate(mode: PumpMode): number {
  switch (mode.kind) {
    case 'simple_continuous':
      return mode.dose_mcg_day;
    case 'flex':
      return 24 * Math.min(mode.base_mcg_h, ...mode.periods.map(({ rate_mcg_h }) => rate_mcg_h));
    case 'periodic_bolus':
    case 'minimum_rate':
      return 0;
  }
}
