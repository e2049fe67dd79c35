import {
  type Case,
  checkCase,
  type Fault,
  type NewEntry,
  type OnsetKind,
  type Trigger,
} from '../case/index.ts';
import { type Diagnosis, diagnosisOf, TOLERANCE, TRIGGER } from './mechanism.ts';
import { withEntries } from './scene.ts';
import { RULES } from './shipped.ts';

/** What is behind a case: a fault with how bad it is and how it comes, or something that is no fault. */
export type Cause =
  | { readonly kind: 'fault'; readonly fault: Fault; readonly severity: number; readonly onset: OnsetKind }
  | { readonly kind: 'trigger'; readonly trigger: Trigger; readonly strength: number }
  | { readonly kind: 'tolerance' };

export function diagnosisBehind(cause: Cause): Diagnosis {
  if (cause.kind === 'fault') return diagnosisOf(cause.fault);
  return cause.kind === 'trigger' ? TRIGGER : TOLERANCE;
}

/** The case with its cause from a second on; nothing when it is impossible in this patient. */
export function brokenBy(whole: Case, cause: Cause, at_s: number): Case | undefined {
  if (cause.kind === 'tolerance') return tolerant(whole);
  return withEntries(whole, [entryOf(cause, at_s)]);
}

function entryOf(cause: Exclude<Cause, { kind: 'tolerance' }>, at_s: number): NewEntry {
  if (cause.kind === 'trigger') return { ...cause, at_s };
  return { kind: 'fault', fault: cause.fault.key, severity: cause.severity, onset: cause.onset, at_s };
}

/** The body has got used to the drug; the device is sound and always was. */
function tolerant(whole: Case): Case | undefined {
  const { patient } = whole;
  const sensitivity = patient.sensitivity * RULES.scene.tolerant_sensitivity;
  const checked = checkCase({ ...whole, patient: { ...patient, sensitivity, tolerance: 'tolerant' } });
  return checked.ok ? checked.value : undefined;
}
