import type { Model } from '../model/index.ts';
import type { Body } from './advance.ts';
import type { Stretch, StretchDose } from './exposure.ts';
import type { Inputs } from './inputs.ts';

export const HOUR_S = 3600;
export const DAY_S = 24 * HOUR_S;

export interface Following {
  readonly to_s: number;
  readonly grid_s: number;
  /** Ascending times at or after the first stretch; at the instant of a dose the state just after it is given. */
  readonly samples_s?: readonly number[];
  readonly emit?: (y: Float64Array, u: Float64Array, index: number) => void;
  /** Called at every grid point on the way, before anything that happens at that instant. */
  readonly checkpoint?: (at_s: number, y: Float64Array) => void;
}

/** Carries a body through stretches of exposure, from the start of the first to `to_s`. */
export function follow(
  body: Body,
  model: Model,
  inputs: Inputs,
  stretches: readonly Stretch[],
  { to_s, grid_s, samples_s = [], emit = () => {}, checkpoint }: Following,
): void {
  const p = body.parameters;
  const u = inputs.values;
  const local: number[] = [];
  let next = 0;
  let before: Stretch['inputs'] = new Map();
  for (const stretch of stretches) {
    if (stretch.from_s > to_s) break;
    for (const name of before.keys()) if (!stretch.inputs.has(name)) inputs.rest(name);
    for (const [name, value] of stretch.inputs) inputs.set(name, value);
    before = stretch.inputs;
    let t = stretch.from_s;
    if (checkpoint && t % grid_s === 0) checkpoint(t, body.y);
    for (const given of stretch.doses) giver(model, given)(body.y, p, u);
    const until = Math.min(stretch.to_s, to_s);
    for (;;) {
      while (next < samples_s.length && samples_s[next]! <= t) emit(body.y, u, next++);
      if (t >= until) break;
      const gridEnd = (Math.floor(t / grid_s) + 1) * grid_s;
      const end = Math.min(gridEnd, until);
      local.length = 0;
      const first = next;
      for (let i = next; i < samples_s.length && samples_s[i]! < end; i++) {
        local.push((samples_s[i]! - t) / HOUR_S);
      }
      body.advance(u, (end - t) / HOUR_S, (gridEnd - t) / HOUR_S, local, (y, i) => emit(y, u, first + i));
      next += local.length;
      t = end;
      if (t < stretch.to_s && checkpoint && t === gridEnd) checkpoint(t, body.y);
      if (t >= stretch.to_s) break;
    }
  }
}

/** Throws RangeError for a dose the model does not have. */
function giver(model: Model, { dose, amount, unit }: StretchDose) {
  const facts = model.doses.find(({ name }) => name === dose);
  const apply = model.functions.doses[dose];
  if (!facts || !apply) throw new RangeError(`The model has no dose ${dose}.`);
  const coherent = unit === 'mcg' ? amount : amount * facts.factor;
  return (y: Float64Array, p: Float64Array, u: Float64Array) => apply(y, p, u, coherent);
}
