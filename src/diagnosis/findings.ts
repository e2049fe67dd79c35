import type { Case } from '../case/index.ts';
import {
  EXAMINATION_FILES,
  type ExaminationKey,
  examine,
  type Shown,
  type Sign,
} from '../examination/index.ts';
import type { Candidate } from './candidates.ts';

/** What an examination shows, in one word: two findings are alike when all their signs are. */
export type Finding = string;

export function findingOf(signs: readonly Sign[]): Finding {
  return [...signs].sort().join(' ');
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

export function expectedOf({ examination, signs, why }: Shown): Expected {
  const finding = findingOf(signs);
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
