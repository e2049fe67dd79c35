import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from '../../tools/files.mjs';

/** The patient of the page, read from the shipped files without the code of the page. */

interface Document {
  readonly patient: object;
  readonly device: { readonly pump: string; readonly concentration_mcg_mL: number };
}

/** A ready patient by the name of its file. */
export function patientNamed(key: string): Document {
  return parse(readFileSync(join(ROOT, `models/patients/${key}.case.yaml`), 'utf8'));
}

const PATIENT = patientNamed('penn-1989');

const pump: { readonly minimum_flow_mL_day: { readonly value: number } } = parse(
  readFileSync(join(ROOT, `models/pumps/${PATIENT.device.pump}.yaml`), 'utf8'),
);

/** Minimum flow of what the reservoir holds, to the tenth that a dose field takes. */
export const LOWEST_mcg_day =
  Math.round(10 * pump.minimum_flow_mL_day.value * PATIENT.device.concentration_mcg_mL) / 10;
