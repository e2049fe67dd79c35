import type { Model } from '../model/index.ts';

/** The model's inputs as one array, set by name in the units they are shown in. */
export class Inputs {
  readonly values: Float64Array;
  readonly #places: ReadonlyMap<string, { readonly index: number; readonly factor: number }>;

  constructor(model: Model) {
    this.values = new Float64Array(model.inputs.map(({ rest }) => rest));
    this.#places = new Map(model.inputs.map(({ name, factor }, index) => [name, { index, factor }]));
  }

  /** Throws RangeError for a name the model does not have. */
  set(name: string, value: number): void {
    const place = this.#places.get(name);
    if (!place) throw new RangeError(`The model has no input ${name}.`);
    this.values[place.index] = value * place.factor;
  }
}
