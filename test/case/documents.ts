import { readFileSync } from 'node:fs';
import { type Case, checkCase, type PumpMode } from '../../src/case/index.ts';
import { must, type Problem } from '../../src/problem/index.ts';

const stored = (file: string) => readFileSync(new URL(`../fixtures/${file}`, import.meta.url), 'utf8');

/** The stored file of today's version: every kind of entry and of pump mode. */
export const FIXTURE = stored('case-v4.json');
/** The stored file of version 3, with the kinds of entries of its time. */
export const FIXTURE_3 = stored('case-v3.json');
/** The stored file of version 2, with the kinds of entries of its time. */
export const FIXTURE_2 = stored('case-v2.json');
/** The stored file of version 1, with the same entries. */
export const FIXTURE_1 = stored('case-v1.json');

export function fixtureCase(): Case {
  return must(checkCase(JSON.parse(FIXTURE)));
}

type Fields = Record<string, unknown>;

/** A plain document of one pump patient, with whole parts replaced; nothing of it is checked. */
export function plainCase(
  parts: { patient?: Fields; history?: Fields; device?: Fields; goals?: unknown; log?: unknown } = {},
) {
  return {
    schema: 'itb-case',
    version: 4,
    title: 'A pump patient',
    about: '',
    patient: {
      cause: 'sci_complete',
      origin: 'spinal',
      age_years: 40,
      weight_kg: 70,
      kidney_function: 1,
      tone_leg: 4,
      tone_arm: 1,
      spasm: 3.3,
      sensitivity: 1,
      tolerance: 'typical',
      contracture: 0,
      tone_reliance: 0.5,
      clonus: 2,
      pump_accuracy: 0,
      ...parts.patient,
    },
    history: { days: 540, oral: [], prescription: prescription(), ...parts.history },
    device: {
      pump: 'synchromed-ii-20',
      catheter_length_cm: 80,
      tip_level: 'T10',
      concentration_mcg_mL: 500,
      reservoir_volume_mL: 20,
      ...parts.device,
    },
    goals: parts.goals ?? [],
    log: parts.log ?? [],
  };
}

export function prescription(mode: unknown = simple(200), concentration_mcg_mL = 500) {
  return { concentration_mcg_mL, mode };
}

export function simple(dose_mcg_day: number): PumpMode {
  return { kind: 'simple_continuous', dose_mcg_day };
}

export function flex(...periods: readonly (readonly [from: string, to: string, rate_mcg_h: number])[]) {
  return {
    kind: 'flex',
    base_mcg_h: 5,
    periods: periods.map(([from, to, rate_mcg_h]) => ({ from, to, rate_mcg_h })),
  };
}

/** The Problems of a document that must have some. */
export function problemsOf(document: unknown): readonly Problem[] {
  const checked = checkCase(document);
  return checked.ok ? [] : checked.problems;
}

/** The good document with the value at `place`, for example `patient.age_years`. */
export function put(place: string, value: unknown): unknown {
  const [part = '', field] = place.split('.');
  const document: Record<string, unknown> = plainCase();
  const fields = document[part];
  if (field === undefined) return { ...document, [part]: value };
  return { ...document, [part]: { ...(typeof fields === 'object' ? fields : {}), [field]: value } };
}
