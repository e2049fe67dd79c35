import { mean } from '../../population/index.ts';
import { EVIDENCE_CLASSES, type EvidenceClass, type EvidenceFile } from '../file.ts';
import type { Score } from './score.ts';

/** How many readouts lie inside, so that a paper with many readouts counts no more than one with few. */
export interface Tally {
  readonly studies: number;
  readonly readouts: number;
  readonly inside: number;
  /** Mean over the studies of each study's share inside, 0 to 1; NaN of nothing. */
  readonly share: number;
}

export interface Totals {
  readonly use: EvidenceFile['use'];
  readonly all: Tally;
  /** In the order of the classes; those without readouts are left out. */
  readonly classes: readonly (Tally & { readonly class: EvidenceClass })[];
  readonly ashworth: MeanError;
  readonly spasm: MeanError;
}

/** Mean absolute error over readouts, in points; NaN of nothing. */
export interface MeanError {
  readonly readouts: number;
  readonly points: number;
}

/** What totals are made of. */
export type Counted = Pick<Score, 'use' | 'class' | 'kind' | 'study' | 'inside' | 'error'>;

/** Totals of the scores of one use. */
export function totalsOf(scores: readonly Counted[], use: EvidenceFile['use']): Totals {
  const own = scores.filter((score) => score.use === use);
  const classes = EVIDENCE_CLASSES.map((name) => ({
    class: name,
    ...tally(own.filter((score) => score.class === name)),
  }));
  return {
    use,
    all: tally(own),
    classes: classes.filter(({ readouts }) => readouts > 0),
    ashworth: meanError(own.filter(({ kind }) => kind === 'ashworth')),
    spasm: meanError(own.filter(({ kind }) => kind === 'spasm')),
  };
}

function tally(scores: readonly Counted[]): Tally {
  const studies = new Map<string, boolean[]>();
  for (const { study, inside } of scores) studies.set(study, [...(studies.get(study) ?? []), inside]);
  const insideOf = (flags: readonly boolean[]) => flags.filter(Boolean).length;
  return {
    studies: studies.size,
    readouts: scores.length,
    inside: insideOf(scores.map(({ inside }) => inside)),
    share: mean([...studies.values()].map((flags) => insideOf(flags) / flags.length)),
  };
}

function meanError(scores: readonly Counted[]): MeanError {
  const errors = scores.map(({ error }) => Math.abs(error)).filter(Number.isFinite);
  return { readouts: errors.length, points: mean(errors) };
}

/** Readouts outside their interval, the worst first: by error over half the interval's width. */
export function missesOf(scores: readonly Score[]): readonly Score[] {
  return scores
    .filter(({ inside }) => !inside)
    .sort((a, b) => badness(b) - badness(a) || (a.id < b.id ? -1 : 1));
}

/** Error in half widths of the interval; the largest number where nothing could be predicted. */
export function badness({ error, interval }: Score): number {
  const halfWidth = (interval.to - interval.from) / 2;
  return Number.isFinite(error) && halfWidth > 0 ? Math.abs(error) / halfWidth : Number.MAX_VALUE;
}
