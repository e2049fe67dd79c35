/**
 * The Model as the engine runs it: facts printed from the text, and functions compiled from it.
 * Arrays are in the order of `states`, `parameters` and `inputs`; all values in coherent units
 * (h, mcg, mL, mmHg, U, K), so nothing here converts anything. `factor` turns a shown value into a coherent one.
 */

export type Grade = 'measured' | 'derived' | 'fitted' | 'assumption';

interface Quantity {
  readonly name: string;
  /** Unit as shown, for example `ng/mL`. */
  readonly unit: string;
  /** Coherent value = shown value x factor. */
  readonly factor: number;
  readonly meaning: string;
}

export interface StateFacts extends Quantity {
  /** Chain link it belongs to. */
  readonly part: string;
  /** Size against which its integration error is judged, coherent. */
  readonly scale: number;
  readonly rate: string;
}

export interface ParameterFacts extends Quantity {
  /** Coherent. */
  readonly value: number;
  /** Plausible range, coherent. */
  readonly range: readonly [number, number];
  /** Between-patient spread as a coefficient of variation (lognormal) or, for `normal`, an SD, coherent. */
  readonly spread?: { readonly kind: 'lognormal' | 'normal'; readonly size: number };
  readonly grade: Grade;
  readonly source: string;
  /** True when a case sets it. */
  readonly patient: boolean;
  /** Value for spasticity of cerebral origin, where it differs, coherent. */
  readonly cerebral?: number;
}

export interface InputFacts extends Quantity {
  /** Value when nothing is given, coherent. */
  readonly rest: number;
}

/** An instantaneous dose: coherent amount = shown amount x factor. */
export interface DoseFacts extends Quantity {}

export interface EquationFacts {
  readonly name: string;
  readonly part: string;
  readonly unit: string;
  readonly is: string;
  /** One sentence. */
  readonly says: string;
}

export interface OutputFacts extends Quantity {
  readonly part: string;
  readonly is: string;
  /** Range of values that mean anything, in the shown unit. */
  readonly range: readonly [number, number];
  /** Decided and displayed at this resolution, in the shown unit. */
  readonly resolution: number;
  /** How to say it aloud. */
  readonly spoken: string;
  readonly grade: Grade;
}

export interface Model<
  S extends string = string,
  P extends string = string,
  I extends string = string,
  O extends string = string,
  D extends string = string,
> {
  readonly name: string;
  readonly title: string;
  readonly states: readonly (StateFacts & { readonly name: S })[];
  readonly parameters: readonly (ParameterFacts & { readonly name: P })[];
  readonly inputs: readonly (InputFacts & { readonly name: I })[];
  readonly equations: readonly EquationFacts[];
  readonly outputs: readonly (OutputFacts & { readonly name: O })[];
  readonly doses: readonly (DoseFacts & { readonly name: D })[];
  readonly functions: ModelFunctions<O, D>;
}

export type Values = Float64Array;

export interface ModelFunctions<O extends string = string, D extends string = string> {
  /** How many values derived from parameters alone lie behind the parameters in `p`. */
  readonly constantsSize: number;
  /** Fills them; `p` has parameters.length + constantsSize places. */
  constants(p: Values): void;
  /** Start values of a patient who has had no drug, into `y`. */
  start(p: Values, y: Values): void;
  /** Rates of change per hour, into `dy`. */
  rates(y: Values, p: Values, u: Values, dy: Values): void;
  /** Rates into `dy` and the non-zero entries of d(rate)/d(state) into `j` (length `jacobianSize`). */
  jacobian(y: Values, p: Values, u: Values, dy: Values, j: Values): void;
  readonly jacobianSize: number;
  /** Adds J x into `b`. */
  multiply(j: Values, x: Values, b: Values): void;
  /** Factors (shift x I - J) from `j` into `lu` (length `factorSize`), without pivoting. */
  factor(j: Values, shift: number, lu: Values): void;
  readonly factorSize: number;
  /** Solves with the factors in `lu`, in place. */
  solve(lu: Values, b: Values): void;
  /** One function per output, coherent value. */
  readonly outputs: Readonly<Record<O, (y: Values, p: Values, u: Values) => number>>;
  /** All outputs at once into `into`, in their order: what several of them share is computed once. */
  everyOutput?(y: Values, p: Values, u: Values, into: Values): void;
  /** One function per instantaneous dose: changes `y` by `dose` (coherent). */
  readonly doses: Readonly<Record<D, (y: Values, p: Values, u: Values, dose: number) => void>>;
}

/** An array of parameter values (coherent, in the model's order) made ready for the functions of the model. */
export function readyParameters(model: Model, values: ArrayLike<number>): Values {
  const p = new Float64Array(model.parameters.length + model.functions.constantsSize);
  for (let i = 0; i < model.parameters.length; i++) p[i] = values[i] ?? Number.NaN;
  model.functions.constants(p);
  return p;
}
