import type { Case, Entry, Patient, TimedOralDose } from '../../case/index.ts';
import { type PatientKind, TITRATION_RULES } from '../../titration/index.ts';
import { CLOCK_TIMES, daysBetweenRefills, oralCase, pumpCase, untreatedCase } from '../compare/cases.ts';
import { lowestDose_mcg_day, pumpMode } from '../compare/modes.ts';
import { ORAL_HIGHEST_mg_day, PUMP_HIGHEST_mcg_day, pumpOf } from '../compare/rules.ts';
import type { Settings } from '../compare/settings.ts';
import { isAdult } from './oral-rule.ts';

export const DAY_S = 86_400;

/** Steps of tablets: 15 mg/day every third day (drugs-com-baclofen-dosage, the label). */
export const RUNG = { mg_day: 15, days: 3 } as const;
/** Left end of the pump's dose axis; about the least that a pump can give at 500 mcg/mL. */
export const PUMP_AXIS_LOWEST_mcg_day = 25;
const PUMP_DOSES = 12;
/** Days after the last step in which a complaint still rises. */
const REST_days = 4;

/** Doses by mouth that are swept, in mg/day: the label's own rungs, so that each is reached by whole steps. */
export const ORAL_DOSES_mg_day: readonly number[] = Array.from(
  { length: ORAL_HIGHEST_mg_day / RUNG.mg_day + 1 },
  (_, i) => i * RUNG.mg_day,
);

/** Doses from the pump that are swept, in mcg/day, evenly spread on a log axis; none that the pump cannot give. */
export function pumpDoses_mcg_day({ device }: Case, { mode }: Pick<Settings, 'mode'>): readonly number[] {
  const least = lowestDose_mcg_day(mode, pumpOf(device), device.concentration_mcg_mL);
  const from = Math.max(PUMP_AXIS_LOWEST_mcg_day, least);
  const step = (PUMP_HIGHEST_mcg_day / from) ** (1 / (PUMP_DOSES - 1));
  return Array.from({ length: PUMP_DOSES }, (_, i) =>
    i === PUMP_DOSES - 1 ? PUMP_HIGHEST_mcg_day : from * step ** i,
  );
}

/** The patient of the settings, long on `dose`. */
export function settledCase(ready: Case, settings: Settings, route: 'oral' | 'pump', dose: number): Case {
  if (route === 'oral') return oralCase(ready, { ...settings, start: 'settled', oral_mg_day: dose });
  return pumpCase(ready, { ...settings, start: 'settled', pump_mcg_day: dose });
}

/** A treatment that is built up, and the days in which its worst complaints come. */
export interface Rising {
  readonly document: Case;
  readonly days: number;
}

/** Tablets from nothing up to `goal` mg/day by the label's steps. */
export function risingTablets(ready: Case, settings: Settings, goal: number): Rising {
  const patient = untreatedCase(ready, settings);
  const rungs = Math.ceil(goal / RUNG.mg_day);
  const log: readonly Entry[] = Array.from({ length: rungs }, (_, i) => ({
    id: i + 1,
    at_s: i * RUNG.days * DAY_S,
    kind: 'oral_regimen',
    doses: tablets(settings, Math.min(goal, (i + 1) * RUNG.mg_day)),
  }));
  return { document: { ...patient, log }, days: Math.max(0, rungs - 1) * RUNG.days + REST_days };
}

function tablets({ times_a_day }: Settings, mg_day: number): readonly TimedOralDose[] {
  return CLOCK_TIMES[times_a_day].map((time) => ({ time, mg: mg_day / times_a_day }));
}

/** A pump from the label's usual first dose up to `goal` mcg/day by its largest daily step. */
export function risingPump(ready: Case, settings: Settings, goal: number): Rising {
  const { device, patient } = ready;
  const { concentration_mcg_mL } = device;
  const factor = 1 + dailyStep_percent(patient) / 100;
  const doses = [Math.min(goal, Math.max(firstPumpDose_mcg_day, lowest(ready, settings)))];
  for (let last = doses[0] ?? goal; last < goal; ) {
    last = Math.min(goal, last * factor);
    doses.push(last);
  }
  const [first = goal, ...later] = doses;
  const start = pumpCase(ready, { ...settings, start: 'nothing', pump_mcg_day: first });
  const steps: readonly Entry[] = later.map((dose, i) => ({
    id: 1000 + i,
    at_s: (i + 1) * DAY_S,
    kind: 'prescription',
    prescription: {
      concentration_mcg_mL,
      mode: pumpMode(settings.mode, dose, pumpOf(device), concentration_mcg_mL),
    },
  }));
  const days = later.length + REST_days;
  const log = [
    ...start.log.filter(({ kind }) => kind !== 'refill'),
    ...steps,
    ...refills(ready, daysBetweenRefills(ready, goal), days),
  ];
  return { document: { ...start, log }, days };
}

/** Twice the first test bolus. */
export const firstPumpDose_mcg_day =
  TITRATION_RULES.start.times_bolus * (TITRATION_RULES.screening.ladder_mcg[0] ?? 0);

/** Most that the label raises a pump dose by in 24 h. */
export function dailyStep_percent(patient: Pick<Patient, 'age_years' | 'origin'>): number {
  return TITRATION_RULES.step[kindOf(patient)].daily_percent[1];
}

function kindOf({ age_years, origin }: Pick<Patient, 'age_years' | 'origin'>): PatientKind {
  if (!isAdult({ age_years })) return 'child';
  return origin === 'spinal' ? 'spinal_adult' : 'cerebral_adult';
}

function lowest({ device }: Case, { mode }: Settings): number {
  return lowestDose_mcg_day(mode, pumpOf(device), device.concentration_mcg_mL);
}

function refills({ device }: Case, every_days: number, days: number): readonly Entry[] {
  return Array.from({ length: Math.floor(days / every_days) }, (_, i) => ({
    id: 2000 + i,
    at_s: (i + 1) * every_days * DAY_S,
    kind: 'refill' as const,
    volume_mL: device.reservoir_volume_mL,
    concentration_mcg_mL: device.concentration_mcg_mL,
    rinsed: true,
  }));
}
