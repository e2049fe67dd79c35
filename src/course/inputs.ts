import type { Model } from '../model/index.ts';

/** The model's inputs as one array, set by name in the units they are shown in. */
export class Inputs {
  readonly values: Float64Array;
  readonly #places: ReadonlyMap<string, Place>;

  constructor(model: Model) {
    this.values = new Float64Array(model.inputs.map(({ rest }) => rest));
    this.#places = new Map(
      model.inputs.map(({ name, factor, rest }, index) => [name, { index, factor, rest }]),
    );
  }

  /** Throws RangeError for a name the model does not have. */
  set(name: string, value: number): void {
    const { index, factor } = this.#place(name);
    this.values[index] = value * factor;
  }

  /** Puts an input back to what it is when nothing is given. Throws RangeError for an unknown name. */
  rest(name: string): void {
    const { index, rest } = this.#place(name);
    this.values[index] = rest;
  }

  #place(name: string): Place {
    const place = this.#places.get(name);
    if (!place) throw new RangeError(`The model has no input ${name}.`);
    return place;
  }
}

interface Place {
  readonly index: number;
  readonly factor: number;
  /** Coherent, as `values` are. */
  readonly rest: number;
}
