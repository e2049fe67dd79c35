import type { Model } from '../model/index.ts';
import type { Body } from './advance.ts';
import type { Stretch } from './exposure.ts';
import type { Inputs } from './inputs.ts';

export const HOUR_S = 3600;
export const DAY_S = 24 * HOUR_S;

const DOSE_OF_ROUTE = { oral: 'oral_dose', lumbar: 'lumbar_bolus' } as const;

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
  for (const stretch of stretches) {
    if (stretch.from_s > to_s) break;
    inputs.set('infusion', stretch.infusion_mcg_h * 24);
    inputs.set('noxious', stretch.noxious);
    let t = stretch.from_s;
    if (checkpoint && t % grid_s === 0) checkpoint(t, body.y);
    for (const { route, amount_mcg } of stretch.doses) {
      model.functions.doses[DOSE_OF_ROUTE[route]]?.(body.y, p, u, amount_mcg);
    }
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
