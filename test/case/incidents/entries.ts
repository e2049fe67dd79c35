// What there is of faults, actions and illnesses is checked once their catalogue is there.
import '../../../src/case/catalogue/index.ts';
import { expect } from 'vitest';
import { plainCase, prescription, problemsOf, simple } from '../documents.ts';

export const DAY = 86_400;
export const HOUR = 3600;
type Fields = Record<string, unknown>;

export const breaks = (fault: string, more: Fields = {}) => ({ kind: 'fault', fault, severity: 1, ...more });
export const mends = (fault: string) => ({ kind: 'fault_ends', fault });
export const done = (action: string, more: Fields = {}) => ({ kind: 'treatment', action, ...more });
export const looks = (examination: string) => ({ kind: 'examination', examination });
export const prescribes = (mcg_day = 200) => ({
  kind: 'prescription',
  prescription: prescription(simple(mcg_day)),
});
export const refill = (concentration_mcg_mL: number) => ({
  kind: 'refill',
  volume_mL: 20,
  concentration_mcg_mL,
  rinsed: true,
});

/** Entries an hour apart from day 1 on, unless they say when. */
export const log = (...entries: readonly object[]) =>
  entries.map((entry, i) => ({ id: i + 1, at_s: DAY + i * HOUR, ...entry }));
export const told = (document: unknown) =>
  problemsOf(document).map(({ path, code, message, mend }) => [path, code, `${message} ${mend}`]);
export const pumpPatient = (...entries: readonly object[]) => plainCase({ log: log(...entries) });

export function tabletPatient(...entries: readonly object[]) {
  const { prescription: _, ...history } = plainCase({
    history: { oral: [{ time: '08:00', mg: 20 }] },
  }).history;
  return { ...plainCase({ log: log(...entries) }), history };
}

/** One mistake, where it is told, and what is said to mend it. */
export function expectOne(document: unknown, path: string, code: string, says: RegExp) {
  expect(told(document)).toEqual([[path, code, expect.stringMatching(says)]]);
}

export const byEntry = ({ kind }: { readonly kind: string }) => kind === 'entry';
