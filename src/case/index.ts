/**
 * The door of the Case: the document, how it is read, written and changed, and the facts that it names. Faults, actions
 * and illnesses have a door of their own, catalogue/index.ts: whatever this one leads to is loaded before the first paint.
 */
export * from './actions/action.ts';
export { type AilmentEntry, curedSeconds } from './actions/cures.ts';
export * from './case.ts';
export { ORIGIN_OF } from './checks/patient.ts';
export { clockSeconds, DAY_S, parseClock, sayCaseTime, sayClock } from './clock.ts';
export { COMPARISONS, type Comparison, checkComparisons } from './comparisons.ts';
export { EXAMINATION_KEYS } from './examinations.ts';
export * from './faults/fault.ts';
export * from './illnesses/illness.ts';
export { isAtOrAbove, LESION_LEVELS } from './lesion-levels.ts';
export { MOST_CHARACTERS as MOST_CASE_CHARACTERS } from './limits.ts';
export { addEntry, type NewEntry, removeEntry, replaceEntry, sortedLog } from './log.ts';
export { READY_PATIENTS } from './patients.ts';
export {
  AT_REST,
  type DayPlan,
  dailyDose_mcg,
  dayPlan,
  planAt,
  type Setting,
  sameSetting,
} from './program/day-plan.ts';
export { HOUR_S, instant } from './program/instants.ts';
export {
  isProgramEntry,
  NO_PROGRAM,
  type ProgramEntry,
  programAfter,
  programAt,
  runningProgram,
} from './program/pump-program.ts';
export { checkPump, PUMPS, type Pump, pumpNamed, USUAL_PUMPS } from './pumps.ts';
export { checkCase, parseCaseText } from './read.ts';
export { hasTelemetry } from './telemetry.ts';
export { checkTipLevels, TIP_LEVELS, tipHeight_cm } from './tip-levels.ts';
export { serializeCase } from './write.ts';
