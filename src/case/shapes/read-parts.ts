import type { GenericSchema } from 'valibot';
import type { Case, Device, Entry, Goal, History, Patient } from '../case.ts';
import { knownCatalogue } from '../catalogue/known.ts';
import { goalFindings } from '../checks/goal.ts';
import { entryFindings, idFindings, orderFindings } from '../checks/log.ts';
import { accuracyFindings, patientFindings } from '../checks/patient.ts';
import { prescriptionFindings } from '../checks/prescription.ts';
import { primingFindings } from '../checks/priming.ts';
import { regimenFindings } from '../checks/regimen.ts';
import { capacityFindings } from '../checks/reservoir.ts';
import { singleBolusFindings } from '../checks/single-bolus.ts';
import { triggerFindings } from '../checks/triggers.ts';
import { take } from '../fields/told.ts';
import type { Finding } from '../finding.ts';
import { MOST_ENTRIES, MOST_GOALS } from '../limits.ts';
import { type Pump, pumpNamed } from '../pumps.ts';
import { DeviceShape, HistoryShape } from './parts.ts';

/** Where versions differ: the document around its parts, the patient, entries and goals, brought up to today. */
export interface VersionShapes {
  readonly DocumentShape: GenericSchema<unknown, Pick<Case, 'title' | 'about'>>;
  readonly PatientShape: GenericSchema<unknown, Patient>;
  readonly EntryShape: GenericSchema<unknown, Entry>;
  /** Undefined before version 3, which had none. */
  readonly GoalShape?: GenericSchema<unknown, Goal>;
}

/**
 * The Case of today from a file of one version, or undefined with everything that is wrong added to `into`. Each
 * part is read by itself, so that one broken field hides no mistake elsewhere; checks across parts wait until those
 * parts are whole.
 */
export function readParts(
  file: object,
  { DocumentShape, PatientShape, EntryShape, GoalShape }: VersionShapes,
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
  const log = listed(parts.get('log'), MOST_ENTRIES).map((entry, i) =>
    take(EntryShape, entry, ['log', i], into),
  );
  const goals =
    GoalShape === undefined
      ? []
      : listed(parts.get('goals'), MOST_GOALS).map((goal, i) => take(GoalShape, goal, ['goals', i], into));

  if (patient !== undefined) into.push(...patientFindings(patient, ['patient']));
  if (history !== undefined) into.push(...regimenFindings(history.oral, ['history', 'oral']));
  const pump = device === undefined ? undefined : pumpNamed(device.pump);
  if (device !== undefined && pump !== undefined) {
    for (const finding of pumpFindings({ patient, history, device, log }, pump)) into.push(finding);
  }
  for (const finding of idFindings(log)) into.push(finding);
  if (isWhole(log)) for (const finding of triggerFindings(log)) into.push(finding);
  goals.forEach((goal, i) => {
    if (goal !== undefined) into.push(...goalFindings(goal, ['goals', i]));
  });

  if (into.length > 0 || !document || !patient || !history || !device) return undefined;
  if (!isWhole(log) || !isWhole(goals)) return undefined;
  const { title, about } = document;
  return { schema: 'itb-case', version: 4, title, about, patient, history, device, goals, log };
}

function listed(value: unknown, most: number): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, most) : [];
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
    ...(history !== undefined && isWhole(log)
      ? (knownCatalogue()?.findings(log, { patient, history, device, pump }) ?? [])
      : []),
  ];
}

function isWhole<T>(parts: readonly (T | undefined)[]): parts is readonly T[] {
  return parts.every((part) => part !== undefined);
}
