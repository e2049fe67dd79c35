import { all, create } from 'mathjs';
import { Solver } from 'odex';
import { readyParameters } from '../../src/model/index.ts';
import type { BenchCase } from './cases.ts';
import type { BenchModel } from './engine.ts';
import type { Rows } from './measure.ts';

/** npm odex (Gragg-Bulirsch-Stoer), restarted at every event, on our compiled rates. */
export function runOdex(body: BenchModel, bench: BenchCase, tolerance: number): Rows {
  return restarted(body, bench, (y, f, from, to, wanted) => {
    const rows: Float64Array[] = [];
    let t = from;
    let at = Array.from(y);
    for (const end of wanted.includes(to) ? wanted : [...wanted, to]) {
      const solver = new Solver(at.length);
      solver.absoluteTolerance = tolerance / 10;
      solver.relativeTolerance = tolerance;
      at = solver.solve((_t: number, now: number[]) => Array.from(f(Float64Array.from(now))), t, at, end).y;
      if (wanted.includes(end)) rows.push(Float64Array.from(at));
      t = end;
    }
    y.set(at);
    return rows;
  });
}

/** mathjs.solveODE (RK45), restarted at every event, on our compiled rates. */
export function runMathjs(body: BenchModel, bench: BenchCase, tolerance: number): Rows {
  const math = create(all ?? {});
  return restarted(body, bench, (y, f, from, to, wanted) => {
    const rows: Float64Array[] = [];
    let t = from;
    for (const end of wanted.includes(to) ? wanted : [...wanted, to]) {
      const options = { method: 'RK45', tol: tolerance, minStep: 1e-9, maxStep: 2 };
      const solved: unknown = math.evaluate('solveODE(f, span, start, options)', {
        f: (_t: number, now: number[]) => Array.from(f(Float64Array.from(now))),
        span: [t, end],
        start: Array.from(y),
        options,
      });
      y.set(lastRow(solved));
      if (wanted.includes(end)) rows.push(y.slice());
      t = end;
    }
    return rows;
  });
}

function lastRow(solved: unknown): number[] {
  if (typeof solved === 'object' && solved !== null && 'y' in solved && Array.isArray(solved.y)) {
    const last: unknown = solved.y.at(-1);
    if (Array.isArray(last)) return last.map(Number);
  }
  throw new TypeError('solveODE gave no rows');
}

type Stretch = (
  y: Float64Array,
  f: (y: Float64Array) => Float64Array,
  from: number,
  to: number,
  wanted: readonly number[],
) => Float64Array[];

function restarted({ model, infusion, oral }: BenchModel, bench: BenchCase, solve: Stretch): Rows {
  const p = readyParameters(
    model,
    model.parameters.map(({ value }) => value),
  );
  const u = new Float64Array(model.inputs.map(({ rest }) => rest));
  const y = new Float64Array(model.states.length);
  const dy = new Float64Array(model.states.length);
  model.functions.start(p, y);
  const rate = model.inputs.findIndex(({ name }) => name === infusion);
  const rows: Float64Array[] = [];
  for (const { from_h, to_h, infusion_mcg_h, oral_mcg } of bench.stretches) {
    u[rate] = infusion_mcg_h;
    if (oral_mcg > 0) model.functions.doses[oral]?.(y, p, u, oral_mcg);
    const wanted: number[] = [];
    for (let k = rows.length + 1; k * bench.every_h <= to_h + 1e-9; k++)
      wanted.push(Math.min(k * bench.every_h, to_h));
    const f = (now: Float64Array) => {
      model.functions.rates(now, p, u, dy);
      return dy;
    };
    rows.push(...solve(y, f, from_h, to_h, wanted));
  }
  return rows;
}
