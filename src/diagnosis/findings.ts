import type { Case } from '../case/index.ts';
import { EXAMINATION_FILES, type ExaminationKey, examine, type Shown } from '../examination/index.ts';
import type { Candidate } from './candidates.ts';

/** What an examination shows, in one word: two findings are alike when all their signs and details are. */
export type Finding = string;

/** In what a programmer differs, and whether a volume fits its count: there to be read, beside the signs. */
export const DETAILS = [
  'stopped',
  'minimum_rate',
  'dose_differs',
  'concentration_differs',
  'mode_differs',
  'label_differs',
  'as_counted',
  'misses_count',
] as const;
export type Detail = (typeof DETAILS)[number];

/** Of a mode that was left on, dose and schedule follow; they are no findings of their own. */
const FOLLOWS_MODE: readonly Detail[] = ['dose_differs', 'mode_differs'];

/** What somebody reads off the result beyond its signs, in the order of the list. */
export function detailsOf({ prescription, why }: Pick<Shown, 'prescription' | 'why'>): readonly Detail[] {
  const mode = prescription?.mode.kind;
  const left = mode === 'stopped' || mode === 'minimum_rate';
  return DETAILS.filter((detail) => {
    if (left && FOLLOWS_MODE.includes(detail)) return false;
    return detail === mode || why.some(({ fact }) => fact === detail);
  });
}

type Read = Pick<Shown, 'signs' | 'prescription' | 'why'>;

export function findingOf(shown: Read): Finding {
  const words: readonly string[] = [...shown.signs, ...detailsOf(shown)];
  return [...words].sort().join(' ');
}

/** What a candidate would show if the method worked as it should, and how often it does where that is known of the case. */
export interface Expected {
  readonly finding: Finding;
  readonly detected?: number;
}
export type Findings = ReadonlyMap<Candidate, Expected>;

export function findingsOf(
  candidates: readonly Candidate[],
  examination: ExaminationKey,
  at_s: number,
  examined: (document: Case) => Case = (document) => document,
): Findings {
  return new Map(
    candidates.map((each) => [each, expectedOf(examine(examined(each.document), examination, at_s))]),
  );
}

export function expectedOf(shown: Shown): Expected {
  const { examination, why } = shown;
  const finding = findingOf(shown);
  if (examination !== 'listen') return { finding };
  const every_min = why.flatMap(({ fact, value }) => (fact === 'alarm_sounds_every' ? (value ?? []) : []));
  if (every_min.length === 0) return { finding };
  return { finding, detected: Math.max(...every_min.map((minutes) => heardIn(LISTENED_s, minutes * 60))) };
}

/** An alarm that sounds every so often is heard in so many of the times that somebody listens. */
function heardIn(listened_s: number, every_s: number): number {
  return Math.min(1, listened_s / every_s);
}

const LISTENED_s = 60 * (EXAMINATION_FILES.get('listen')?.minutes ?? 0);
