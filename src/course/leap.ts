import type { Model } from '../model/index.ts';

/** A smaller slope is none: the state drifts by the same every day. */
const STEADY = 1e-5;

/**
 * Leaps over days that are all alike. What a day does to a slow state (tolerance, adaptation) depends on little but
 * that state, and the fast states repeat themselves; so from the changes of two days seen, each state's change is
 * taken as linear in the state, and the days between are summed in one geometric series.
 */
export class Leaper {
  readonly #isAccount: readonly boolean[];
  readonly #from: Float64Array;
  readonly #change: Float64Array;
  #seen = false;

  constructor(model: Model, y: Float64Array, p: Float64Array, u: Float64Array) {
    this.#isAccount = accountsOf(model, y, p, u);
    this.#from = new Float64Array(y.length);
    this.#change = new Float64Array(y.length);
  }

  /** A day went from `before` to `y`; moves `y` on by `days` more of them. The first day seen moves nothing. */
  leap(before: Float64Array, y: Float64Array, days: number): void {
    for (let i = 0; i < y.length; i++) {
      const change = y[i]! - before[i]!;
      const slope = (change - this.#change[i]!) / (before[i]! - this.#from[i]!);
      this.#from[i] = before[i]!;
      this.#change[i] = change;
      if (!this.#seen) continue;
      // From here a day changes it by change*(1 + slope), the next by change*(1 + slope)^2, and so on.
      if (this.#isAccount[i] || Math.abs(slope) < STEADY) y[i]! += change * days;
      else if (slope < 0 && slope > -1) y[i]! += (change * (1 + slope) * ((1 + slope) ** days - 1)) / slope;
    }
    this.#seen = true;
  }
}

/** States on which no rate depends only add up, by the same every day. */
function accountsOf(
  { functions, states }: Model,
  y: Float64Array,
  p: Float64Array,
  u: Float64Array,
): readonly boolean[] {
  const jacobian = new Float64Array(functions.jacobianSize);
  functions.jacobian(y, p, u, new Float64Array(y.length), jacobian);
  return states.map((_, i) => {
    const alone = new Float64Array(y.length);
    alone[i] = 1;
    const effect = new Float64Array(y.length);
    functions.multiply(jacobian, alone, effect);
    return effect.every((value) => value === 0);
  });
}
