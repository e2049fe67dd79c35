import { type Case, tipHeight_cm } from '../case/index.ts';
import { deliver } from '../delivery/index.ts';
import { baclofen, type Model, type OutputName } from '../model/index.ts';
import { DEFAULT_TOLERANCE } from './advance.ts';
import { CheckpointKeys, type Checkpoints } from './checkpoints.ts';
import type { Course, CourseRequest } from './course.ts';
import { stretchesOf } from './exposure.ts';
import { DAY_S, follow, HOUR_S } from './follow.ts';
import { bodyAfterHistory } from './history.ts';
import { Inputs } from './inputs.ts';
import { outputOf } from './output.ts';
import { parametersOf } from './patient.ts';
import { checkRequest } from './request.ts';
import { keepExtremes, needsThinning, sampleTimes } from './sampling.ts';

export interface CourseOptions {
  /** States of earlier runs; only speed depends on it. */
  readonly checkpoints?: Checkpoints;
}

/**
 * States and outputs of a case over time. A pure function of model, case and request: the same input gives the
 * same numbers, however the horizon is cut into calls. Throws ProblemError for a request that makes no sense.
 */
export function runCourse<O extends OutputName>(
  document: Case,
  request: CourseRequest<O>,
  { checkpoints }: CourseOptions = {},
): Course<O> {
  checkRequest(request);
  const model: Model = baclofen;
  const { from_s, to_s, sampling, grid_s = HOUR_S, tolerance = DEFAULT_TOLERANCE } = request;
  const p = parametersOf(model, document.patient);
  const keys = checkpoints && new CheckpointKeys(document, [model.name, grid_s, tolerance]);
  const body = bodyAfterHistory(model, p, document, tolerance);
  const known = keys && checkpoints?.latest(keys, from_s, DAY_S);
  if (known) body.y.set(known.y);

  // To the next grid point, so that the last sample is read in the same way as in a longer run.
  const horizon_s = (Math.floor(to_s / grid_s) + 1) * grid_s;
  const delivery = deliver(document, known?.at_s ?? 0, horizon_s);
  const stretches = stretchesOf(delivery);
  const events = stretches.map((stretch) => stretch.from_s);
  const times = sampleTimes(from_s, to_s, sampling, events);
  const inputs = new Inputs(model);
  inputs.set('tip_height', tipHeight_cm(document.device.tip_level));

  const wanted = request.outputs.map((name) => outputOf(model, name));
  const curves = wanted.map(() => new Float64Array(times.length));
  follow(body, model, inputs, stretches, {
    to_s: horizon_s,
    grid_s,
    samples_s: times,
    emit: (y, u, i) => {
      for (let k = 0; k < wanted.length; k++) curves[k]![i] = wanted[k]!.value(y, p, u) / wanted[k]!.factor;
    },
    ...(keys && checkpoints
      ? { checkpoint: (at_s, y) => at_s % DAY_S === 0 && at_s > 0 && checkpoints.keep(keys, at_s, y) }
      : {}),
  });

  const time_s = new Float64Array(times);
  const kept =
    sampling.kind === 'pixels' && needsThinning(from_s, to_s, sampling)
      ? keepExtremes(time_s, curves, sampling.pixels)
      : undefined;
  const thin = (curve: Float64Array) => (kept ? Float64Array.from(kept, (i) => curve[i]!) : curve);
  const outputs = new Map(request.outputs.map((name, k) => [name, thin(curves[k]!)]));
  return { time_s: thin(time_s), outputs: byName(request.outputs, outputs) };
}

/** A record with exactly the names asked for, which Object.fromEntries cannot say. */
function byName<O extends string>(
  names: readonly O[],
  curves: ReadonlyMap<O, Float64Array>,
): Record<O, Float64Array> {
  const result: Partial<Record<O, Float64Array>> = {};
  for (const name of names) result[name] = curves.get(name) ?? new Float64Array();
  return isComplete(result, names) ? result : raise(names);
}

function isComplete<O extends string>(
  record: Partial<Record<O, Float64Array>>,
  names: readonly O[],
): record is Record<O, Float64Array> {
  return names.every((name) => record[name] !== undefined);
}

function raise(names: readonly string[]): never {
  throw new RangeError(`Not every one of ${names.join(', ')} was computed.`);
}
