import type { Device, Entry, Prescription } from '../case.ts';
import type { Pump } from '../pumps.ts';
import { bridgeEnd_s } from './bridge.ts';
import { AT_REST, type DayPlan, dayPlan, minimumRate, planAt, type Setting, settingFor } from './day-plan.ts';
import { bolusLength_s, HOUR_S, instant } from './instants.ts';

/** Entries that change what the pump is told to do. */
export type ProgramEntry = Extract<
  Entry,
  { kind: 'implant' | 'pump_stop' | 'prescription' | 'priming_bolus' | 'single_bolus' }
>;

const PROGRAM_KINDS: readonly Entry['kind'][] = [
  'implant',
  'pump_stop',
  'prescription',
  'priming_bolus',
  'single_bolus',
];

export function isProgramEntry(entry: Entry): entry is ProgramEntry {
  return PROGRAM_KINDS.includes(entry.kind);
}

/** A plan, the concentration it divides by, and when it ends. */
export interface Phase {
  readonly plan: DayPlan;
  readonly concentration_mcg_mL: number;
  readonly until_s: number;
}

interface Bolus {
  readonly setting: Setting;
  readonly until_s: number;
}

/** What the pump is told to do from some second on, until the next entry. */
export interface Program {
  /** One after another; while bridging the first of two. None: no pump, or pump stopped. */
  readonly phases: readonly Phase[];
  readonly priming_until_s: number;
  readonly boluses: readonly Bolus[];
}

const FOREVER = Number.POSITIVE_INFINITY;

export const NO_PROGRAM: Program = { phases: [], priming_until_s: Number.NEGATIVE_INFINITY, boluses: [] };

/** What the programmer takes pump tubing and catheter to hold, mL. */
function programmedDeadVolume_mL(device: Device, pump: Pump): number {
  return pump.tubing_volume_mL + pump.catheter_volume_mL_cm * device.catheter_length_cm;
}

/** A prescription that has been running for long: its bridge, if it had one, is over. */
export function runningProgram(prescription: Prescription, pump: Pump): Program {
  return { ...NO_PROGRAM, phases: [lastPhase(prescription, pump)] };
}

function lastPhase({ mode, concentration_mcg_mL }: Prescription, pump: Pump): Phase {
  return { plan: dayPlan(mode, concentration_mcg_mL, pump), concentration_mcg_mL, until_s: FOREVER };
}

/**
 * The program after an entry.
 * - implant: the shelf state, the minimum rate of what the reservoir was filled with.
 * - prescription: replaces the running one; boluses and priming that run go on to their end. With a bridge, the
 *   dose divided by the old concentration until the line is run out, then by the new.
 * - priming bolus: its volume at the priming flow instead of the prescription, which then goes on. A second one
 *   waits for the first.
 * - single bolus: on top of whatever runs, so that the extra drug is the bolus. A checked Case has one at a time,
 *   within the pump's maximum flow.
 * - pump stop: nothing, boluses and priming included, until the next prescription; a single bolus ordered while
 *   the pump is stopped is never given, and a checked Case has none.
 */
export function programAfter(program: Program, entry: ProgramEntry, device: Device, pump: Pump): Program {
  switch (entry.kind) {
    case 'implant': {
      const { concentration_mcg_mL } = device;
      const plan = [{ from_s: 0, setting: minimumRate(pump, concentration_mcg_mL) }];
      return { ...NO_PROGRAM, phases: [{ plan, concentration_mcg_mL, until_s: FOREVER }] };
    }
    case 'pump_stop':
      return NO_PROGRAM;
    case 'prescription': {
      const { prescription } = entry;
      const phases = [lastPhase(prescription, pump)];
      const old_mcg_mL = prescription.bridge_from_mcg_mL;
      if (old_mcg_mL !== undefined) {
        const plan = dayPlan(prescription.mode, old_mcg_mL, pump);
        const until_s = bridgeEnd_s(plan, entry.at_s, programmedDeadVolume_mL(device, pump));
        phases.unshift({ plan, concentration_mcg_mL: old_mcg_mL, until_s });
      }
      return { ...program, phases };
    }
    case 'priming_bolus': {
      if (program.phases.length === 0) return program;
      const from_s = Math.max(entry.at_s, program.priming_until_s);
      const lasts_s = (entry.volume_mL / primingFlow_mL_h(pump)) * HOUR_S;
      return { ...program, priming_until_s: instant(from_s + lasts_s) };
    }
    case 'single_bolus': {
      const phase = phaseAt(program, entry.at_s);
      if (phase === undefined) return program;
      const length_s = bolusLength_s(entry.minutes);
      const setting = settingFor((entry.mcg * HOUR_S) / length_s, phase.concentration_mcg_mL);
      const running = program.boluses.filter((bolus) => bolus.until_s > entry.at_s);
      return { ...program, boluses: [...running, { setting, until_s: entry.at_s + length_s }] };
    }
  }
}

function primingFlow_mL_h(pump: Pump): number {
  return pump.priming_flow_mL_day / 24;
}

/** The phase in force at a second of case time; undefined when the pump is not there or stopped. */
export function phaseAt(program: Program, at_s: number): Phase | undefined {
  return program.phases.find((phase) => phase.until_s > at_s);
}

/**
 * Setting at a second of case time, and when it changes next if no entry does. Priming programmes no dose: the
 * programmer books it as filling the line.
 */
export function programAt(
  program: Program,
  pump: Pump,
  at_s: number,
): { readonly setting: Setting; readonly until_s: number } {
  const phase = phaseAt(program, at_s);
  if (phase === undefined) return { setting: AT_REST, until_s: FOREVER };
  const planned = planAt(phase.plan, at_s);
  let until_s = Math.min(phase.until_s, planned.until_s);
  let { setting } = planned;
  if (program.priming_until_s > at_s) {
    setting = { flow_mL_h: primingFlow_mL_h(pump), programmed_mcg_h: 0 };
    until_s = program.priming_until_s;
  }
  for (const bolus of program.boluses) {
    if (bolus.until_s <= at_s) continue;
    until_s = Math.min(until_s, bolus.until_s);
    setting = {
      flow_mL_h: setting.flow_mL_h + bolus.setting.flow_mL_h,
      programmed_mcg_h: setting.programmed_mcg_h + bolus.setting.programmed_mcg_h,
    };
  }
  return { setting, until_s };
}
