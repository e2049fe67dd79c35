import type { ModelFunctions } from '../model/index.ts';
import { sum1, sum2, sum3, sum4 } from './vectors.ts';

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
  readonly #jacobian: Float64Array;
  readonly #factors: Float64Array;
  readonly #k1: Float64Array;
  readonly #k2: Float64Array;
  readonly #k3: Float64Array;
  readonly #k4: Float64Array;
  readonly #at: Float64Array;
  readonly #bend: Float64Array;
  readonly #zero: Float64Array;
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
    this.#jacobian = new Float64Array(functions.jacobianSize);
    this.#factors = new Float64Array(functions.factorSize);
    this.#k1 = vector();
    this.#k2 = vector();
    this.#k3 = vector();
    this.#k4 = vector();
    this.#at = vector();
    this.#bend = vector();
    this.#zero = vector();
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
    const y = this.#from;
    const at = this.#at;
    const lu = this.#factors;
    const k1 = this.#k1;
    const k2 = this.#k2;
    const k3 = this.#k3;
    const k4 = this.#k4;
    const r = 1 / h;
    this.#h = h;
    functions.factor(this.#jacobian, r / GAMMA, lu);

    k1.set(this.rates);
    functions.solve(lu, k1);

    sum1(at, y, A21, k1);
    functions.rates(at, p, u, k2);
    sum1(k2, k2, r * C21, k1);
    functions.solve(lu, k2);

    sum2(at, y, A31, k1, A32, k2);
    functions.rates(at, p, u, k4);
    sum2(k3, k4, r * C31, k1, r * C32, k2);
    functions.solve(lu, k3);

    // The fourth stage looks at the same point as the third.
    sum3(k4, k4, r * C41, k1, r * C42, k2, r * C43, k3);
    functions.solve(lu, k4);

    sum4(this.end, y, B1, k1, B2, k2, B3, k3, B4, k4);
    sum4(this.error, this.#zero, E1, k1, E2, k2, E3, k3, E4, k4);
  }

  /**
   * Readies `within` for the last step; only steps that hold a sample need it. A quartic with the slopes at both
   * ends and the curvature at the first loses nothing against the steps it lies between.
   */
  prepareDense(p: Float64Array, u: Float64Array): void {
    const h = this.#h;
    const bend = this.secondRates();
    const rise = this.#k1;
    const turn = this.#k2;
    this.#functions.rates(this.end, p, u, turn);
    sum2(turn, turn, -1, this.rates, -h, bend);
    sum3(rise, this.end, -1, this.#from, -h, this.rates, -0.5 * h * h, bend);
    // Of the cubic and the quartic part: rise = c3 + c4, h turn = 3 c3 + 4 c4.
    sum2(this.#k3, this.#zero, 4, rise, -h, turn);
    sum2(this.#k4, this.#zero, -3, rise, h, turn);
  }

  /** State `hours` after the start of the last step, into `into`. */
  within(hours: number, into: Float64Array): void {
    const s = hours / this.#h;
    const cube = s * s * s;
    sum4(
      into,
      this.#from,
      hours,
      this.rates,
      0.5 * hours * hours,
      this.#bend,
      cube,
      this.#k3,
      cube * s,
      this.#k4,
    );
  }
}
