import type { Entry } from './case.ts';

/** Examinations that begin with the programmer's head over the pump. */
const BY_TELEMETRY: readonly string[] = ['interrogation', 'rotor_study', 'pump_bolus'];
const PROGRAMMING: readonly Entry['kind'][] = [
  'refill',
  'pump_stop',
  'prescription',
  'priming_bolus',
  'single_bolus',
];

/** Whether the programmer talks to the pump in it. */
export function hasTelemetry(entry: Entry): boolean {
  if (entry.kind === 'examination') return BY_TELEMETRY.includes(entry.examination);
  if (entry.kind === 'check') return entry.of === 'device';
  return PROGRAMMING.includes(entry.kind);
}
