import {
  type Band,
  type EvidenceFile,
  FileCurves,
  type Score,
  scoreFile,
} from '../../evidence/draw/index.ts';
import { baclofen, type ModelChange } from '../../model/index.ts';
import { ProblemError } from '../../problem/index.ts';
// Not by the door of the engine: it opens workers, and this is one.
import { modelWith } from '../engine/edited.ts';

/** What the page asks: one study, with what the reader changed in the model. */
export interface CurvesAsked {
  readonly file: EvidenceFile;
  readonly seed: number;
  readonly change: ModelChange;
}

/** What it is told, again and again while patients are added. */
export type CurvesTold =
  | {
      readonly kind: 'curves';
      readonly bands: readonly Band[];
      /** Of the patients so far. */
      readonly scores: readonly Score[];
      /** How many there are in every arm, or 1 typical one. */
      readonly patients: number;
      readonly done: boolean;
    }
  | { readonly kind: 'failed'; readonly said: string };

/** As many as the first picture has, unless they take long. */
const FIRST = 30;
const PATIENTS = 100;
const PATIENCE_ms = 600;

/** Curves of ever more patients; never throws. Between two of them the thread is free for a moment. */
export async function* runCurves({ file, seed, change }: CurvesAsked): AsyncGenerator<CurvesTold> {
  try {
    const model = await modelWith(change.equations);
    const curves = new FileCurves(model, file, { seed, values: forEveryOrigin(change.values) });
    const typical = file.arms.every(({ population = file.population }) => population.typical);
    const most = typical ? 1 : PATIENTS;
    let told = performance.now();
    for (let patients = 1; patients <= most; patients++) {
      curves.recruit(patients);
      const waited = performance.now() - told > PATIENCE_ms;
      const worthwhile = patients === most || patients === FIRST || (waited && patients > 1);
      if (!worthwhile) continue;
      const scores = scoreFile(file, curves.values());
      yield { kind: 'curves', bands: curves.bands(), scores, patients, done: patients === most };
      await new Promise((turn) => setTimeout(turn));
      told = performance.now();
    }
  } catch (fault) {
    const said =
      fault instanceof ProblemError ? fault.problems.map(({ message }) => message).join(' ') : undefined;
    yield { kind: 'failed', said: said ?? (fault instanceof Error ? fault.message : String(fault)) };
  }
}

/** A reader's value stands for everybody, where a population would take a plain name for spinal patients alone. */
export function forEveryOrigin(values: ModelChange['values']): ModelChange['values'] {
  const cerebral = baclofen.parameters.filter((parameter) => parameter.cerebral !== undefined);
  const also = cerebral.flatMap(({ name }) => {
    const value = values[name];
    return value === undefined ? [] : [[`${name}@cerebral`, value] as const];
  });
  return { ...values, ...Object.fromEntries(also) };
}
