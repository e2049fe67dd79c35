import type { Model } from '../../src/model/index.ts';

/** Rows of states at the sample times. */
export type Rows = readonly Float64Array[];

export interface Timed {
  readonly rows: Rows;
  readonly best_ms: number;
}

/** Best wall time of `repeats` runs after as many again to warm up (others share the machine); rows of the last one. */
export function timed(repeats: number, run: () => Rows): Timed {
  let rows: Rows = [];
  let best_ms = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 2 * repeats; i++) {
    const start = performance.now();
    rows = run();
    if (i >= repeats) best_ms = Math.min(best_ms, performance.now() - start);
  }
  return { rows, best_ms };
}

/** Largest error of any state against its largest value in the run or its usual size, whichever is larger. */
export function measuredError(
  model: Model,
  rows: Rows,
  truth: Rows,
): { readonly error: number; readonly state: string } {
  let error = 0;
  let state = '';
  for (const [i, { name, scale }] of model.states.entries()) {
    let largest = scale;
    let off = 0;
    for (const [row, y] of truth.entries()) {
      largest = Math.max(largest, Math.abs(y[i]!));
      off = Math.max(off, Math.abs((rows[row]?.[i] ?? Number.NaN) - y[i]!));
    }
    if (!(off / largest <= error)) [error, state] = [off / largest, name];
  }
  return { error, state };
}
