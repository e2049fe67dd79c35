import type { ModelFunctions } from '../model/index.ts';

/**
 * RODAS: a Rosenbrock method of order 4 with an error estimate of order 3 and a continuous output of order 3,
 * six stages, stiffly accurate, so that a rate of 4 per hour never bounds the step.
 * Coefficients: Hairer and Wanner, Solving Ordinary Differential Equations II, section IV.10 (table RODAS).
 * Linear invariants (mass balance) are kept to rounding, because the Jacobian is exact.
 */
const GAMMA = 0.25;
// Single constants rather than a table: they fold into the loops, which is worth a third of a step.
const A21 = 1.544;
const A31 = 0.9466785280815826;
const A32 = 0.2557011698983284;
const A41 = 3.314825187068521;
const A42 = 2.896124015972201;
const A43 = 0.9986419139977817;
const A51 = 1.221224509226641;
const A52 = 6.019134481288629;
const A53 = 12.53708332932087;
const A54 = -0.687886036105895;
const C21 = -5.6688;
const C31 = -2.430093356833875;
const C32 = -0.2063599157091915;
const C41 = -0.1073529058151375;
const C42 = -9.594562251023355;
const C43 = -20.47028614809616;
const C51 = 7.496443313967647;
const C52 = -10.24680431464352;
const C53 = -33.99990352819905;
const C54 = 11.7089089320616;
const C61 = 8.083246795921522;
const C62 = -7.981132988064893;
const C63 = -31.52159432874371;
const C64 = 16.31930543123136;
const C65 = -6.058818238834054;
const D21 = 10.12623508344586;
const D22 = -7.487995877610167;
const D23 = -34.80091861555747;
const D24 = -7.992771707568823;
const D25 = 1.025137723295662;
const D31 = -0.6762803392801253;
const D32 = 6.087714651680015;
const D33 = 16.43084320892478;
const D34 = 24.76722511418386;
const D35 = -6.594389125716872;

export const ORDER = 4;

/** One step of the method; every array is allocated once and reused. */
export class Rodas {
  readonly #functions: ModelFunctions;
  readonly #size: number;
  readonly #rates: Float64Array;
  readonly #jacobian: Float64Array;
  readonly #factors: Float64Array;
  readonly #k1: Float64Array;
  readonly #k2: Float64Array;
  readonly #k3: Float64Array;
  readonly #k4: Float64Array;
  readonly #k5: Float64Array;
  readonly #at: Float64Array;
  readonly #dense2: Float64Array;
  readonly #dense3: Float64Array;
  #from: Float64Array;
  #h = 0;
  /** State at the end of the last step. */
  readonly end: Float64Array;
  /** Local error of the last step, one per state. */
  readonly error: Float64Array;

  constructor(functions: ModelFunctions, size: number) {
    this.#functions = functions;
    this.#size = size;
    const vector = () => new Float64Array(size);
    this.#rates = vector();
    this.#jacobian = new Float64Array(functions.jacobianSize);
    this.#factors = new Float64Array(functions.factorSize);
    this.#k1 = vector();
    this.#k2 = vector();
    this.#k3 = vector();
    this.#k4 = vector();
    this.#k5 = vector();
    this.#at = vector();
    this.#dense2 = vector();
    this.#dense3 = vector();
    this.#from = vector();
    this.end = vector();
    this.error = vector();
  }

  /** Rates at the point given to the last `linearise`. */
  get rates(): Float64Array {
    return this.#rates;
  }

  /** Rates and Jacobian at `y`; steps of any length may follow from there. */
  linearise(y: Float64Array, p: Float64Array, u: Float64Array): void {
    this.#from = y;
    this.#functions.jacobian(y, p, u, this.#rates, this.#jacobian);
  }

  /** Rates of change of the rates (J f) at the linearised point; shares its array with `error`. */
  secondRates(): Float64Array {
    const { error } = this;
    error.fill(0);
    this.#functions.multiply(this.#jacobian, this.#rates, error);
    return error;
  }

  /** A step of `h` hours from the linearised point into `end` and `error`. */
  step(p: Float64Array, u: Float64Array, h: number): void {
    const functions = this.#functions;
    const n = this.#size;
    const y = this.#from;
    const at = this.#at;
    const lu = this.#factors;
    const { end, error } = this;
    const [k1, k2, k3, k4, k5] = [this.#k1, this.#k2, this.#k3, this.#k4, this.#k5];
    this.#h = h;
    functions.factor(this.#jacobian, 1 / (h * GAMMA), lu);

    k1.set(this.#rates);
    functions.solve(lu, k1);

    const r = 1 / h;
    for (let i = 0; i < n; i++) at[i] = y[i]! + A21 * k1[i]!;
    functions.rates(at, p, u, k2);
    for (let i = 0; i < n; i++) k2[i]! += r * (C21 * k1[i]!);
    functions.solve(lu, k2);

    for (let i = 0; i < n; i++) at[i] = y[i]! + A31 * k1[i]! + A32 * k2[i]!;
    functions.rates(at, p, u, k3);
    for (let i = 0; i < n; i++) k3[i]! += r * (C31 * k1[i]! + C32 * k2[i]!);
    functions.solve(lu, k3);

    for (let i = 0; i < n; i++) at[i] = y[i]! + A41 * k1[i]! + A42 * k2[i]! + A43 * k3[i]!;
    functions.rates(at, p, u, k4);
    for (let i = 0; i < n; i++) k4[i]! += r * (C41 * k1[i]! + C42 * k2[i]! + C43 * k3[i]!);
    functions.solve(lu, k4);

    for (let i = 0; i < n; i++) at[i] = y[i]! + A51 * k1[i]! + A52 * k2[i]! + A53 * k3[i]! + A54 * k4[i]!;
    functions.rates(at, p, u, k5);
    for (let i = 0; i < n; i++) k5[i]! += r * (C51 * k1[i]! + C52 * k2[i]! + C53 * k3[i]! + C54 * k4[i]!);
    functions.solve(lu, k5);

    for (let i = 0; i < n; i++) at[i]! += k5[i]!;
    functions.rates(at, p, u, error);
    for (let i = 0; i < n; i++) {
      error[i]! += r * (C61 * k1[i]! + C62 * k2[i]! + C63 * k3[i]! + C64 * k4[i]! + C65 * k5[i]!);
    }
    functions.solve(lu, error);
    for (let i = 0; i < n; i++) end[i] = at[i]! + error[i]!;
  }

  /** Readies `within` for the last step; only steps that hold a sample need it. */
  prepareDense(): void {
    const n = this.#size;
    const [y2, y3] = [this.#dense2, this.#dense3];
    const [k1, k2, k3, k4, k5] = [this.#k1, this.#k2, this.#k3, this.#k4, this.#k5];
    for (let i = 0; i < n; i++) {
      y2[i] = D21 * k1[i]! + D22 * k2[i]! + D23 * k3[i]! + D24 * k4[i]! + D25 * k5[i]!;
      y3[i] = D31 * k1[i]! + D32 * k2[i]! + D33 * k3[i]! + D34 * k4[i]! + D35 * k5[i]!;
    }
  }

  /** State `hours` after the start of the last step, into `into`. */
  within(hours: number, into: Float64Array): void {
    const s = hours / this.#h;
    const rest = 1 - s;
    const { end } = this;
    const [y, d2, d3] = [this.#from, this.#dense2, this.#dense3];
    for (let i = 0; i < this.#size; i++) {
      into[i] = y[i]! * rest + s * (end[i]! + rest * (d2[i]! + s * d3[i]!));
    }
  }
}
