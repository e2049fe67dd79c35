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
