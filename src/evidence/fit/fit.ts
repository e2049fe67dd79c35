import type { EvidenceFile } from '../file.ts';
import type { Score } from '../score/index.ts';
import { leastSquares } from './least-squares.ts';
import type { FitParameter } from './plan.ts';
import { residualsOf } from './residuals.ts';

export type Values = Readonly<Record<string, number>>;

export interface FitRequest {
  readonly files: readonly EvidenceFile[];
  readonly plan: readonly FitParameter[];
  readonly rounds: number;
  /** Scores of all files at each set of values. */
  readonly score: (
    files: readonly EvidenceFile[],
    sets: readonly Values[],
  ) => Promise<readonly (readonly Score[])[]>;
  readonly told?: (round: number, loss: number) => void;
}

/** Slopes over 12 %: wide enough that a patient more or less who responds does not pass for a slope. */
const ASIDE = 0.12;

/** Values that bring the files' `fit` readouts closest, without straying from what was believed before. */
export async function fitTo({ files, plan, rounds, score, told }: FitRequest): Promise<Values> {
  const named = (logs: readonly number[]): Values =>
    Object.fromEntries(plan.map(({ name }, i) => [name, Math.exp(logs[i]!)]));
  const calibration = files.filter(({ use }) => use === 'fit');
  const logs = await leastSquares({
    start: plan.map(({ start }) => Math.log(start)),
    most: plan.map(({ most }) => Math.log(most ?? Number.POSITIVE_INFINITY)),
    aside: ASIDE,
    rounds,
    residuals: async (points) => {
      const results = await score(calibration, points.map(named));
      return results.map((scores, i) => residualsOf(scores, plan, points[i]!));
    },
    ...(told ? { told } : {}),
  });
  return named(logs);
}

/**
 * Files in three parts of equal mix: papers sorted by the class of their first readout, then by name, and dealt out in
 * turn. All files of one paper go together, so that nothing of a paper that is left out is fitted to.
 */
export function thirdsOf(files: readonly EvidenceFile[]): readonly (readonly EvidenceFile[])[] {
  const mixed = [...files].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  const papers = [...new Set(mixed.map(({ citation }) => citation))];
  return [0, 1, 2].map((part) => mixed.filter(({ citation }) => papers.indexOf(citation) % 3 === part));
}

function placeOf({ id, readouts }: EvidenceFile): string {
  return `${readouts[0]?.class ?? ''} ${id}`;
}
