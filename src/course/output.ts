import type { Model } from '../model/index.ts';

/** How an output is read from state, parameters and inputs; divided by `factor` it is in its shown unit. */
export interface OutputReader {
  readonly value: (y: Float64Array, p: Float64Array, u: Float64Array) => number;
  readonly factor: number;
}

/** Throws RangeError for a name the model does not have. */
export function outputOf(model: Model, name: string): OutputReader {
  const facts = model.outputs.find((output) => output.name === name);
  const value = model.functions.outputs[name];
  if (!facts || !value) throw new RangeError(`The model has no output ${name}.`);
  return { value, factor: facts.factor };
}

/** From about so many on, all outputs at once cost less than each by itself. */
const MANY = 6;

/** Reads several outputs, in their shown units, into place `at` of one curve each. */
export type RowReader = (
  y: Float64Array,
  p: Float64Array,
  u: Float64Array,
  curves: readonly Float64Array[],
  at: number,
) => void;

/** Throws RangeError for a name the model does not have. */
export function rowOf(model: Model, names: readonly string[]): RowReader {
  const readers = names.map((name) => outputOf(model, name));
  const { functions } = model;
  if (functions.everyOutput === undefined || names.length < MANY) {
    return (y, p, u, curves, at) => {
      for (let k = 0; k < readers.length; k++) {
        const { value, factor } = readers[k]!;
        curves[k]![at] = value(y, p, u) / factor;
      }
    };
  }
  const every = new Float64Array(model.outputs.length);
  const places = names.map((name) => model.outputs.findIndex((output) => output.name === name));
  return (y, p, u, curves, at) => {
    functions.everyOutput?.(y, p, u, every);
    for (let k = 0; k < readers.length; k++) curves[k]![at] = every[places[k]!]! / readers[k]!.factor;
  };
}
