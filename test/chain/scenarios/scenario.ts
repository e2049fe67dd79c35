import { type Case, checkCase, type Entry } from '../../../src/case/index.ts';
import { deviceAt } from '../../../src/delivery/index.ts';
import { type ExaminationKey, examine, type NumberName } from '../../../src/examination/index.ts';
import { must } from '../../../src/problem/index.ts';
import { aCase, type Wishes } from '../../delivery/cases.ts';

/**
 * What the ten scenarios of the emergencies file say of pump, line and pocket; the vital signs are targets. Times are
 * as told there: from the last fill, from the fault, or from when somebody takes over.
 */
export function scenario(wishes: Wishes, ...log: readonly Entry[]): Case {
  return must(checkCase(aCase({ days: 540, ...wishes, log })));
}
export function breaks(id: number, at_s: number, fault: string, severity = 1): Entry {
  return { id, at_s, kind: 'fault', fault, severity };
}
export function looks(id: number, at_s: number, examination: ExaminationKey): Entry {
  return { id, at_s, kind: 'examination', examination };
}
export function acts(id: number, at_s: number, action: string, amount?: number): Entry {
  return { id, at_s, kind: 'treatment', action, ...(amount === undefined ? {} : { amount }) };
}
export function refill(id: number, at_s: number, volume_mL: number, concentration_mcg_mL = 2000): Entry {
  return { id, at_s, kind: 'refill', volume_mL, concentration_mcg_mL, rinsed: true };
}
export const signs = (document: Case, key: ExaminationKey, at_s: number) =>
  examine(document, key, at_s).signs;
export function read(document: Case, key: ExaminationKey, at_s: number, name: NumberName): number {
  return examine(document, key, at_s).numbers.find((each) => each.name === name)?.value ?? Number.NaN;
}
export const alarms = (document: Case, at_s: number) =>
  deviceAt(document, at_s)
    .alarms.filter(({ to_s }) => to_s > at_s)
    .map(({ why }) => why);
