import type { Device, Entry, History } from '../case.ts';
import { sayCaseTime } from '../clock.ts';
import type { Finding, Place } from '../finding.ts';
import { inOrder } from '../order.ts';
import { bolusLength_s } from '../program/instants.ts';
import {
  isProgramEntry,
  NO_PROGRAM,
  type Program,
  phaseAt,
  programAfter,
  programAt,
  runningProgram,
} from '../program/pump-program.ts';
import type { Pump } from '../pumps.ts';
import { sayMinutes } from '../words.ts';
import { addedBolusFindings, bolusFindings } from './flow.ts';

type SingleBolus = Extract<Entry, { kind: 'single_bolus' }>;

interface Running {
  readonly bolus: SingleBolus;
  readonly at: Place;
  readonly concentration_mcg_mL: number;
  readonly end_s: number;
  /** Highest flow of what else the pump gave in its time so far. */
  highest_mL_day: number;
}

/**
 * What is wrong with single boluses on top of what the pump does: one while it is stopped, one while another runs,
 * one that together with the prescription or a priming bolus is above the maximum flow. For a log with no other
 * mistake: the time that a bridge takes can be told only when its flows are possible.
 */
export function singleBolusFindings(
  log: readonly Entry[],
  { prescription }: History,
  device: Device,
  pump: Pump,
): Finding[] {
  if (!log.some(({ kind }) => kind === 'single_bolus')) return [];
  const places = new Map(log.map((entry, i) => [entry, i]));
  const findings: Finding[] = [];
  const entries = inOrder(log).filter(isProgramEntry);
  let program = prescription === undefined ? NO_PROGRAM : runningProgram(prescription, pump);
  let running: Running | undefined;
  entries.forEach((entry, i) => {
    const { at_s } = entry;
    if (running !== undefined && running.end_s <= at_s) {
      findings.push(...flowFindings(running, pump));
      running = undefined;
    }
    if (entry.kind !== 'single_bolus') program = programAfter(program, entry, device, pump);
    if (entry.kind === 'pump_stop' && running !== undefined) {
      findings.push(...flowFindings(running, pump));
      running = undefined;
    }
    if (entry.kind === 'single_bolus') {
      const at: Place = ['log', places.get(entry) ?? 0];
      const phase = phaseAt(program, at_s);
      if (phase === undefined) findings.push(whileStopped(entry, at));
      else if (running !== undefined) findings.push(whileAnotherRuns(entry, running, at));
      else {
        const { concentration_mcg_mL } = phase;
        const end_s = at_s + bolusLength_s(entry.minutes);
        running = { bolus: entry, at, concentration_mcg_mL, end_s, highest_mL_day: 0 };
      }
    }
    if (running !== undefined) {
      const until_s = Math.min(running.end_s, entries[i + 1]?.at_s ?? Number.POSITIVE_INFINITY);
      const highest_mL_day = highestFlow_mL_day(program, pump, at_s, until_s);
      running.highest_mL_day = Math.max(running.highest_mL_day, highest_mL_day);
    }
  });
  return running === undefined ? findings : [...findings, ...flowFindings(running, pump)];
}

function highestFlow_mL_day(program: Program, pump: Pump, from_s: number, to_s: number): number {
  let highest = 0;
  let at_s = from_s;
  while (at_s < to_s) {
    const { setting, until_s } = programAt(program, pump, at_s);
    highest = Math.max(highest, setting.flow_mL_h * 24);
    at_s = until_s;
  }
  return highest;
}

function flowFindings({ bolus, at, concentration_mcg_mL, highest_mL_day }: Running, pump: Pump): Finding[] {
  const { mcg, minutes } = bolus;
  const asked = { at: [...at, 'minutes'], mcg, minutes, concentration_mcg_mL };
  const added = addedBolusFindings(asked, highest_mL_day, pump);
  return added.length > 0 ? added : bolusFindings(asked, pump);
}

function whileStopped({ at_s }: SingleBolus, at: Place): Finding {
  return {
    at: [...at, 'at_s'],
    code: 'bolus.pump-stopped',
    message: `The single bolus on ${sayCaseTime(at_s)} would never be given: the pump is stopped then.`,
    mend: 'Give it after a prescription has started the pump again, or stop the pump after the bolus has ended.',
  };
}

function whileAnotherRuns({ at_s }: SingleBolus, { bolus, end_s }: Running, at: Place): Finding {
  const room_s = at_s - bolus.at_s;
  const shorten = room_s > 0 ? `, or let the earlier take at most ${sayMinutes(room_s / 60)}` : '';
  return {
    at: [...at, 'at_s'],
    code: 'bolus.overlaps-another',
    message:
      `This single bolus on ${sayCaseTime(at_s)} begins while the one of ${sayCaseTime(bolus.at_s)} is running, ` +
      `which takes ${sayMinutes(bolus.minutes)}.`,
    mend: `Start it on ${sayCaseTime(Math.ceil(end_s / 60) * 60)} or later${shorten}.`,
  };
}
