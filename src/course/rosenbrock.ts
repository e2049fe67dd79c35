import type { ModelFunctions } from '../model/index.ts';

/**
 * GRK4T: a Rosenbrock method of order 4 with an error estimate of order 3, four stages, three right-hand sides.
 * Implicit, so that a rate of 4 per hour never bounds the step; the Jacobian is exact, so that linear invariants
 * (mass balance) hold to rounding. Coefficients: Kaps and Rentrop, Numer Math 1979;33:55-68, in the form of Hairer
 * and Wanner, Solving Ordinary Differential Equations II, section IV.7. Order 4 is measured in the tests.
 */
// Single constants rather than a table: they fold into the loops.
const GAMMA = 0.231;
const A21 = 2;
const A31 = 4.524708207373116;
const A32 = 4.163528788597648;
const C21 = -5.071675338776316;
const C31 = 6.020152728650786;
const C32 = 0.1597506846727117;
const C41 = -1.856343618686113;
const C42 = -8.505380858179826;
const C43 = -2.084075136023187;
const B1 = 3.957503746640777;
const B2 = 4.624892388363313;
const B3 = 0.6174772638750108;
const B4 = 1.282612945269037;
const E1 = 2.302155402932996;
const E2 = 3.073634485392623;
const E3 = -0.8732808018045032;
const E4 = -1.282612945269037;

export const ORDER = 4;

/** One step of the method; every array is allocated once and reused. */
export class Rosenbrock {
  readonly #functions: ModelFunctions;
  readonly #size: number;
  readonly #jacobian: Float64Array;
  readonly #factors: Float64Array;
  readonly #k1: Float64Array;
  readonly #k2: Float64Array;
  readonly #k3: Float64Array;
  readonly #k4: Float64Array;
  readonly #at: Float64Array;
  readonly #bend: Float64Array;
  #from: Float64Array;
  #h = 0;
  /** Rates at the point given to the last `linearise`. */
  readonly rates: Float64Array;
  /** State at the end of the last step. */
  readonly end: Float64Array;
  /** Local error of the last step, one per state. */
  readonly error: Float64Array;

  constructor(functions: ModelFunctions, size: number) {
    const vector = () => new Float64Array(size);
    this.#functions = functions;
    this.#size = size;
    this.#jacobian = new Float64Array(functions.jacobianSize);
    this.#factors = new Float64Array(functions.factorSize);
    this.#k1 = vector();
    this.#k2 = vector();
    this.#k3 = vector();
    this.#k4 = vector();
    this.#at = vector();
    this.#bend = vector();
    this.#from = vector();
    this.rates = vector();
    this.end = vector();
    this.error = vector();
  }

  /** Rates and Jacobian at `y`; steps of any length may follow from there. */
  linearise(y: Float64Array, p: Float64Array, u: Float64Array): void {
    this.#from = y;
    this.#functions.jacobian(y, p, u, this.rates, this.#jacobian);
  }

  /** Rates of change of the rates (J f) at the linearised point. */
  secondRates(): Float64Array {
    this.#bend.fill(0);
    this.#functions.multiply(this.#jacobian, this.rates, this.#bend);
    return this.#bend;
  }

  /** A step of `h` hours from the linearised point into `end` and `error`. */
  step(p: Float64Array, u: Float64Array, h: number): void {
    const functions = this.#functions;
    const n = this.#size;
    const y = this.#from;
    const at = this.#at;
    const lu = this.#factors;
    const end = this.end;
    const error = this.error;
    const k1 = this.#k1;
    const k2 = this.#k2;
    const k3 = this.#k3;
    const k4 = this.#k4;
    const r = 1 / h;
    this.#h = h;
    functions.factor(this.#jacobian, r / GAMMA, lu);

    k1.set(this.rates);
    functions.solve(lu, k1);

    for (let i = 0; i < n; i++) at[i] = y[i]! + A21 * k1[i]!;
    functions.rates(at, p, u, k2);
    for (let i = 0; i < n; i++) k2[i]! += r * (C21 * k1[i]!);
    functions.solve(lu, k2);

    for (let i = 0; i < n; i++) at[i] = y[i]! + A31 * k1[i]! + A32 * k2[i]!;
    functions.rates(at, p, u, k3);
    for (let i = 0; i < n; i++) {
      const here = k3[i]!;
      k3[i] = here + r * (C31 * k1[i]! + C32 * k2[i]!);
      k4[i] = here;
    }
    functions.solve(lu, k3);

    // The fourth stage looks at the same point as the third.
    for (let i = 0; i < n; i++) k4[i]! += r * (C41 * k1[i]! + C42 * k2[i]! + C43 * k3[i]!);
    functions.solve(lu, k4);

    for (let i = 0; i < n; i++) {
      const a = k1[i]!;
      const b = k2[i]!;
      const c = k3[i]!;
      const d = k4[i]!;
      end[i] = y[i]! + B1 * a + B2 * b + B3 * c + B4 * d;
      error[i] = E1 * a + E2 * b + E3 * c + E4 * d;
    }
  }

  /**
   * Readies `within` for the last step; only steps that hold a sample need it. A quartic with the slopes at both
   * ends and the curvature at the first loses nothing against the steps it lies between.
   */
  prepareDense(p: Float64Array, u: Float64Array): void {
    const n = this.#size;
    const h = this.#h;
    const y = this.#from;
    const end = this.end;
    const slope = this.rates;
    const bend = this.secondRates();
    const last = this.#at;
    const c3 = this.#k1;
    const c4 = this.#k2;
    this.#functions.rates(end, p, u, last);
    for (let i = 0; i < n; i++) {
      const curved = 0.5 * h * h * bend[i]!;
      const rise = end[i]! - y[i]! - h * slope[i]! - curved;
      const turn = h * (last[i]! - slope[i]!) - 2 * curved;
      c3[i] = 4 * rise - turn;
      c4[i] = turn - 3 * rise;
    }
  }

  /** State `hours` after the start of the last step, into `into`. */
  within(hours: number, into: Float64Array): void {
    const n = this.#size;
    const s = hours / this.#h;
    const cube = s * s * s;
    const half = 0.5 * hours * hours;
    const y = this.#from;
    const slope = this.rates;
    const bend = this.#bend;
    const c3 = this.#k1;
    const c4 = this.#k2;
    for (let i = 0; i < n; i++) {
      into[i] = y[i]! + hours * slope[i]! + half * bend[i]! + cube * (c3[i]! + s * c4[i]!);
    }
  }
}
