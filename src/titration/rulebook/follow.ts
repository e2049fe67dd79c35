import {
  type Case,
  DAY_S,
  dailyDose_mcg,
  dayPlan,
  type Entry,
  type Prescription,
  type Pump,
  type Trigger,
} from '../../case/index.ts';
import { HISTORY_ENTRY } from '../../delivery/index.ts';
import { fallingAfter, fillOf, mgDay, NOTHING_YET, type Pause, type PlanState } from './state.ts';

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
      return prescribed(state, entry, pump);
    case 'pump_stop':
      return { ...withDose(state, at_s, 0), pump: 'stopped', paused: pausedBy(state, entry) };
    case 'refill': {
      const { id, volume_mL, concentration_mcg_mL } = entry;
      return { ...state, fill: { entry: id, at_s, volume_mL, concentration_mcg_mL } };
    }
    case 'single_bolus':
      return state;
    case 'trigger': {
      const active = { trigger: entry.trigger, since_s: at_s, mcg_day: state.dose_mcg_day };
      return { ...state, triggers: [...without(state, entry.trigger), active] };
    }
    case 'trigger_treated':
      return { ...state, triggers: without(state, entry.trigger) };
    case 'check':
      if (entry.of === 'triggers') return { ...state, looked: { ...state.looked, triggers_s: at_s } };
      return { ...state, looked: { ...state.looked, device_s: at_s }, rises_s: [] };
    case 'other_treatment':
      return { ...state, other_s: at_s };
    case 'examination':
      return examined(state, entry);
    // What breaks, what else the patient has and what is done in an emergency are no part of the plan of the doses.
    case 'fault':
    case 'fault_ends':
    case 'illness':
    case 'illness_ends':
    case 'treatment':
    case 'treatment_ends':
      return state;
  }
}

/** Whoever examines has looked at pump and catheter; an ear for alarms alone finds no silent fault. */
function examined(
  state: PlanState,
  { at_s, examination }: Extract<Entry, { kind: 'examination' }>,
): PlanState {
  if (examination === 'listen') return state;
  return { ...state, looked: { ...state.looked, device_s: at_s }, rises_s: [] };
}

function without({ triggers }: PlanState, treated: Trigger): PlanState['triggers'] {
  return triggers.filter(({ trigger }) => trigger !== treated);
}

type Prescribing = Extract<Entry, { kind: 'prescription' }>;

function prescribed(state: PlanState, entry: Prescribing, pump: Pump): PlanState {
  const { at_s, prescription } = entry;
  const dose = dailyDoseOf(prescription, pump);
  const dosed = { ...withDose(state, at_s, dose), prescription };
  if (prescription.mode.kind === 'minimum_rate') {
    return { ...dosed, pump: 'minimum', paused: state.pump === 'shelf' ? undefined : pausedBy(state, entry) };
  }
  const started = state.started ?? { at_s, mcg_day: dose };
  const rises = state.pump === 'runs' && dose > state.dose_mcg_day;
  const rises_s = rises ? [...state.rises_s, at_s] : state.rises_s;
  return { ...dosed, pump: 'runs', paused: undefined, started, rises_s };
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

/** A pause that goes on keeps its beginning; a reason may be given later. */
function pausedBy(state: PlanState, { at_s, reason }: Entry): Pause {
  const begun = state.paused ?? { since_s: at_s, mcg_day: state.dose_mcg_day, reason };
  return { ...begun, reason: begun.reason ?? reason };
}
