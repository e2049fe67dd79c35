import type { Case } from '../../../case/index.ts';
import type { Checkpoints } from '../../../course/index.ts';
import { runCourse } from '../../../course/index.ts';
import type { ChangedModel, Model, ModelChange } from '../../../model/index.ts';
import { bodyPlan, CHUNK_S, type Chunk, chunkKeys, EVERY_S, SAMPLES } from './chunk.ts';
import { OUTPUTS, type Output } from './outputs.ts';

export interface Tools {
  readonly checkpoints: Checkpoints;
  readonly model: Model | ChangedModel;
}

/** The chunks from number `first` to before `end` of a plan. Throws ProblemError for a changed model that runs away. */
export function computeChunks(
  plan: Case,
  change: ModelChange,
  first: number,
  end: number,
  { checkpoints, model }: Tools,
): readonly Chunk[] {
  const keys = chunkKeys(plan, change, end * CHUNK_S);
  const { outputs } = runCourse(
    bodyPlan(plan),
    {
      outputs: OUTPUTS,
      from_s: first * CHUNK_S,
      to_s: end * CHUNK_S - EVERY_S,
      sampling: { kind: 'every', every_s: EVERY_S },
    },
    { checkpoints, model, values: change.values },
  );
  return Array.from({ length: end - first }, (_, i) => ({
    key: keys[first + i] ?? '',
    outputs: eachOutput((output) =>
      Float32Array.from(outputs[output].subarray(i * SAMPLES, (i + 1) * SAMPLES)),
    ),
  }));
}

function eachOutput<T>(of: (output: Output) => T): Readonly<Record<Output, T>>;
function eachOutput(of: (output: Output) => unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(OUTPUTS.map((output) => [output, of(output)]));
}
