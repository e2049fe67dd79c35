import { Body } from '../../src/course/advance.ts';
import { type Model, readyParameters } from '../../src/model/index.ts';
import type { BenchCase } from './cases.ts';

export interface BenchModel {
  readonly model: Model;
  readonly infusion: string;
  readonly oral: string;
  readonly gut: string;
}

/** Our integrator on a bench case; outputs, when given, are computed at every sample into one array. */
export function runEngine(
  { model, infusion, oral }: BenchModel,
  bench: BenchCase,
  tolerance: number,
  grid_h: number,
  take: (y: Float64Array, p: Float64Array, u: Float64Array, row: number) => void,
): Body {
  const p = readyParameters(
    model,
    model.parameters.map(({ value }) => value),
  );
  const u = new Float64Array(model.inputs.map(({ rest }) => rest));
  const rate = model.inputs.findIndex(({ name }) => name === infusion);
  const body = new Body(model, p, tolerance);
  const { every_h } = bench;
  let row = 0;
  const local: number[] = [];
  for (const stretch of bench.stretches) {
    u[rate] = stretch.infusion_mcg_h;
    if (stretch.oral_mcg > 0) model.functions.doses[oral]?.(body.y, p, u, stretch.oral_mcg);
    for (let t = stretch.from_h; t < stretch.to_h; ) {
      const grid = (Math.floor(t / grid_h + 1e-9) + 1) * grid_h;
      const end = Math.min(grid, stretch.to_h);
      local.length = 0;
      for (let k = row + 1; k * every_h <= end + 1e-9; k++) local.push(Math.min(k * every_h - t, end - t));
      body.advance(u, end - t, grid - t, local, (y) => take(y, p, u, row++));
      t = end;
    }
  }
  return body;
}
