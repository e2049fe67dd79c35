import { type Case, type Prescription, sortedLog } from '../../../case/index.ts';
import { deviceAt } from '../../../delivery/index.ts';

/** The prescription that the programmer shows; undefined when the pump is told to stand or is not there. */
export function toldAt(document: Case, at_s: number): Prescription | undefined {
  const told = deviceAt(document, at_s).told;
  if (told === undefined || told.mode.kind === 'stopped') return undefined;
  return { concentration_mcg_mL: told.concentration_mcg_mL, mode: told.mode };
}

/** Labelled strength in the reservoir, for a setting that has to name one. */
export function strengthAt(document: Case, at_s: number): number {
  return deviceAt(document, at_s).told?.concentration_mcg_mL ?? document.device.concentration_mcg_mL;
}

export function hasPump(document: Case, at_s: number): boolean {
  return deviceAt(document, at_s).pump !== 'none';
}

/** Whether an examination was made before now, in this rehearsal or before it. */
export function wasExamined(document: Case, key: string, now_s: number): boolean {
  return sortedLog(document).some(
    (entry) => entry.kind === 'examination' && entry.examination === key && entry.at_s <= now_s,
  );
}
