import { type Case, tipHeight_cm } from '../case/index.ts';
import { deliver } from '../delivery/index.ts';
import {
  baclofen,
  type ChangedModel,
  checkValues,
  type Model,
  type ModelChange,
  modelKey,
  type OutputName,
} from '../model/index.ts';
import { ProblemError } from '../problem/index.ts';
import { DEFAULT_TOLERANCE, IntegrationError } from './advance.ts';
import { Changed } from './changed.ts';
import { CheckpointKeys, type Checkpoints } from './checkpoints.ts';
import type { Course, CourseRequest } from './course.ts';
import { stretchesOf } from './exposure.ts';
import { DAY_S, follow, HOUR_S } from './follow.ts';
import { bodyAfterHistory } from './history.ts';
import { Inputs } from './inputs.ts';
import { rowOf } from './output.ts';
import { parametersOf } from './patient.ts';
import { checkRequest } from './request.ts';
import { keepExtremes, needsThinning, sampleTimes } from './sampling.ts';

export interface CourseOptions {
  /** States of earlier runs; only speed depends on it. */
  readonly checkpoints?: Checkpoints;
  /** The shipped model unless somebody edited it. */
  readonly model?: Model | ChangedModel;
  /** Parameter values in shown units, by name; they stand in for the model's and for what the patient sets. */
  readonly values?: ModelChange['values'];
}

/**
 * States and outputs of a case over time. A pure function of model, case and request: the same input gives the
 * same numbers, however the horizon is cut into calls. Throws ProblemError for a request or values that make no
 * sense, and for a changed model that runs away.
 */
export function runCourse<O extends OutputName>(
  document: Case,
  request: CourseRequest<O>,
  { checkpoints, model = baclofen, values = {} }: CourseOptions = {},
): Course<O> {
  checkRequest(request);
  const wrong = checkValues(model, values);
  if (wrong.length > 0) throw new ProblemError(wrong);
  const changed = new Changed(model, values);
  try {
    return courseOf(document, request, { checkpoints, model, values, changed });
  } catch (error) {
    throw error instanceof IntegrationError && changed.anything ? changed.stopped(error) : error;
  }
}

interface Run {
  readonly checkpoints: Checkpoints | undefined;
  readonly model: Model | ChangedModel;
  readonly values: ModelChange['values'];
  readonly changed: Changed;
}

function courseOf<O extends OutputName>(
  document: Case,
  request: CourseRequest<O>,
  { checkpoints, model, values, changed }: Run,
): Course<O> {
  const { from_s, to_s, sampling, grid_s = DAY_S, tolerance = DEFAULT_TOLERANCE } = request;
  const p = parametersOf(model, document.patient, values);
  const keys =
    checkpoints &&
    new CheckpointKeys(document, [
      modelKey(model),
      Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)),
      grid_s,
      tolerance,
    ]);
  const bounds = changed.boundsFor({ history_h: document.history.days * 24, course_h: to_s / HOUR_S });
  const body = bodyAfterHistory(model, p, document, tolerance, bounds);
  const known = keys && checkpoints?.latest(keys, from_s, Math.min(grid_s, DAY_S));
  if (known) {
    body.y.set(known.y);
    body.now_h = known.at_s / HOUR_S;
  }

  // A second more: what happens at the last sample's instant counts, and it is read as in a longer run.
  const horizon_s = to_s + 1;
  const delivery = deliver(document, known?.at_s ?? 0, horizon_s);
  const stretches = stretchesOf(delivery);
  const events = stretches.map((stretch) => stretch.from_s);
  const times = sampleTimes(from_s, to_s, sampling, events);
  const inputs = new Inputs(model);
  inputs.set('tip_height', tipHeight_cm(document.device.tip_level));

  const read = rowOf(model, request.outputs);
  const curves = request.outputs.map(() => new Float64Array(times.length));
  follow(body, model, inputs, stretches, {
    to_s: horizon_s,
    grid_s,
    samples_s: times,
    emit: (y, u, i) => {
      changed.watch(y, p, u, times[i] ?? 0);
      read(y, p, u, curves, i);
    },
    ...(keys && checkpoints
      ? { checkpoint: (at_s, y) => isKept(at_s, from_s) && checkpoints.keep(keys, at_s, y) }
      : {}),
  });

  const time_s = new Float64Array(times);
  for (const [k, name] of request.outputs.entries()) changed.checkCurve(name, curves[k]!, time_s);
  const kept =
    sampling.kind === 'pixels' && needsThinning(from_s, to_s, sampling)
      ? keepExtremes(time_s, curves, sampling.pixels)
      : undefined;
  const thin = (curve: Float64Array) => (kept ? Float64Array.from(kept, (i) => curve[i]!) : curve);
  const outputs = new Map(request.outputs.map((name, k) => [name, thin(curves[k]!)]));
  return { time_s: thin(time_s), outputs: byName(request.outputs, outputs) };
}

/** Every midnight, and from a day before what is asked for every grid point: an entry that is added lies near it. */
function isKept(at_s: number, from_s: number): boolean {
  return at_s > 0 && (at_s % DAY_S === 0 || at_s >= from_s - DAY_S);
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
