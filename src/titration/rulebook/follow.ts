import {
  type Case,
  DAY_S,
  dailyDose_mcg,
  dayPlan,
  type Entry,
  type Prescription,
  type Pump,
} from '../../case/index.ts';
import { HISTORY_ENTRY } from '../../delivery/index.ts';
import { fallingAfter, fillOf, mgDay, NOTHING_YET, type PlanState } from './state.ts';

/** What the programmer says a day of this prescription brings, mcg. */
export function dailyDoseOf({ mode, concentration_mcg_mL }: Prescription, pump: Pump): number {
  return dailyDose_mcg(dayPlan(mode, concentration_mcg_mL, pump));
}

/** The state at second 0, from the history. */
export function stateAtStart({ history, device }: Case, pump: Pump): PlanState {
  const { days, oral, prescription } = history;
  const oral_mg_day = mgDay(oral);
  const tablets = { ...NOTHING_YET, oral, oral_mg_day, oral_tried: oral_mg_day > 0 };
  if (prescription === undefined) return tablets;
  const since_s = 0 - days * DAY_S;
  const minimum = prescription.mode.kind === 'minimum_rate';
  return {
    ...tablets,
    primed_s: since_s,
    pump: minimum ? 'minimum' : 'runs',
    prescription,
    dose_mcg_day: dailyDoseOf(prescription, pump),
    started: minimum ? undefined : { at_s: since_s, mcg_day: undefined },
    fill: fillOf(HISTORY_ENTRY, 0, device),
  };
}

export function stateAfter(state: PlanState, entry: Entry, { device }: Case, pump: Pump): PlanState {
  const { at_s } = entry;
  switch (entry.kind) {
    case 'oral_regimen': {
      const change = { at_s, from: state.oral_mg_day, to: mgDay(entry.doses) };
      const changed = change.to !== change.from;
      return {
        ...state,
        oral: entry.doses,
        oral_mg_day: change.to,
        oral_change: changed ? change : state.oral_change,
        oral_rise_s: change.to > change.from ? at_s : state.oral_rise_s,
        oral_falling: fallingAfter(state.oral_falling, change),
        oral_tried: state.oral_tried || change.to > 0,
      };
    }
    case 'oral_dose':
      return { ...state, oral_tried: true };
    case 'lumbar_bolus':
      return {
        ...state,
        bolus: { at_s, mcg: entry.mcg },
        test_bolus_mcg: state.pump === 'none' ? entry.mcg : state.test_bolus_mcg,
      };
    case 'implant':
      return { ...state, pump: 'shelf', fill: fillOf(entry.id, at_s, device) };
    case 'priming_bolus':
      return { ...state, primed_s: at_s };
    case 'prescription':
      return prescribed(state, at_s, entry.prescription, pump);
    case 'pump_stop':
      return { ...withDose(state, at_s, 0), pump: 'stopped', paused: pausedAt(state, at_s) };
    case 'refill': {
      const { id, volume_mL, concentration_mcg_mL } = entry;
      return { ...state, fill: { entry: id, at_s, volume_mL, concentration_mcg_mL } };
    }
    case 'single_bolus':
      return state;
  }
}

function prescribed(state: PlanState, at_s: number, prescription: Prescription, pump: Pump): PlanState {
  const dose = dailyDoseOf(prescription, pump);
  const dosed = { ...withDose(state, at_s, dose), prescription };
  if (prescription.mode.kind === 'minimum_rate') {
    return { ...dosed, pump: 'minimum', paused: state.pump === 'shelf' ? undefined : pausedAt(state, at_s) };
  }
  const started = state.started ?? { at_s, mcg_day: dose };
  return { ...dosed, pump: 'runs', paused: undefined, started };
}

function withDose(state: PlanState, at_s: number, to: number): PlanState {
  const change = { at_s, from: state.dose_mcg_day, to };
  if (change.to === change.from) return state;
  return {
    ...state,
    dose_mcg_day: to,
    dose_change: change,
    dose_falling: fallingAfter(state.dose_falling, change),
  };
}

function pausedAt(state: PlanState, at_s: number): PlanState['paused'] {
  return state.paused ?? { since_s: at_s, mcg_day: state.dose_mcg_day };
}
