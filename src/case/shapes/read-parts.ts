import type { GenericSchema } from 'valibot';
import type { Case, Device, Entry, History, Patient } from '../case.ts';
import { entryFindings, idFindings, orderFindings } from '../checks/log.ts';
import { accuracyFindings, patientFindings } from '../checks/patient.ts';
import { prescriptionFindings } from '../checks/prescription.ts';
import { primingFindings } from '../checks/priming.ts';
import { regimenFindings } from '../checks/regimen.ts';
import { capacityFindings } from '../checks/reservoir.ts';
import { singleBolusFindings } from '../checks/single-bolus.ts';
import { take } from '../fields/told.ts';
import type { Finding } from '../finding.ts';
import { MOST_ENTRIES } from '../limits.ts';
import { type Pump, pumpNamed } from '../pumps.ts';
import { EntryShape } from './entry.ts';
import { DeviceShape, HistoryShape } from './parts.ts';

/** Where versions differ: the document around its parts, and the patient, each brought up to today. */
export interface VersionShapes {
  readonly DocumentShape: GenericSchema<unknown, Pick<Case, 'title' | 'about'>>;
  readonly PatientShape: GenericSchema<unknown, Patient>;
}

/**
 * The Case of today from a file of one version, or undefined with everything that is wrong added to `into`. Each
 * part is read by itself, so that one broken field hides no mistake elsewhere; checks across parts wait until those
 * parts are whole.
 */
export function readParts(
  file: object,
  { DocumentShape, PatientShape }: VersionShapes,
  into: Finding[],
): Case | undefined {
  const document = take(DocumentShape, file, [], into);
  const parts = new Map<string, unknown>(Object.entries(file));
  const patient = parts.has('patient')
    ? take(PatientShape, parts.get('patient'), ['patient'], into)
    : undefined;
  const history = parts.has('history')
    ? take(HistoryShape, parts.get('history'), ['history'], into)
    : undefined;
  const device = parts.has('device') ? take(DeviceShape, parts.get('device'), ['device'], into) : undefined;
  const written: unknown = parts.get('log');
  const entries: readonly unknown[] = Array.isArray(written) ? written.slice(0, MOST_ENTRIES) : [];
  const log = entries.map((entry, i) => take(EntryShape, entry, ['log', i], into));

  if (patient !== undefined) into.push(...patientFindings(patient, ['patient']));
  if (history !== undefined) into.push(...regimenFindings(history.oral, ['history', 'oral']));
  const pump = device === undefined ? undefined : pumpNamed(device.pump);
  if (device !== undefined && pump !== undefined) {
    for (const finding of pumpFindings({ patient, history, device, log }, pump)) into.push(finding);
  }
  for (const finding of idFindings(log)) into.push(finding);

  if (into.length > 0 || !document || !patient || !history || !device || !isWhole(log)) return undefined;
  const { title, about } = document;
  return { schema: 'itb-case', version: 2, title, about, patient, history, device, log };
}

interface Parts {
  readonly patient: Patient | undefined;
  readonly history: History | undefined;
  readonly device: Device;
  /** In the order of the file, undefined where an entry is broken. */
  readonly log: readonly (Entry | undefined)[];
}

/** What is wrong with the parts for this pump. */
function pumpFindings({ patient, history, device, log }: Parts, pump: Pump): Finding[] {
  const prescription = history?.prescription;
  const settings = [
    ...(prescription === undefined
      ? []
      : prescriptionFindings(prescription, pump, ['history', 'prescription'])),
    ...log.flatMap((entry, i) => (entry === undefined ? [] : entryFindings(entry, pump, ['log', i]))),
    ...(history !== undefined && isWhole(log) ? orderFindings(log, history) : []),
  ];
  const judged = history !== undefined && isWhole(log) && settings.length === 0;
  return [
    ...(patient === undefined ? [] : accuracyFindings(patient, pump, ['patient'])),
    ...capacityFindings(device.reservoir_volume_mL, pump, ['device', 'reservoir_volume_mL']),
    ...settings,
    ...(judged
      ? [...singleBolusFindings(log, history, device, pump), ...primingFindings(log, history, device, pump)]
      : []),
  ];
}

function isWhole(log: readonly (Entry | undefined)[]): log is readonly Entry[] {
  return log.every((entry) => entry !== undefined);
}
