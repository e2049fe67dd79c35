import type { Model } from '../model/index.ts';
import { Body, DEFAULT_TOLERANCE } from './advance.ts';
import { Inputs } from './inputs.ts';
import { type OutputReader, outputOf } from './output.ts';

const DEFAULT_GRID_h = 24;
/** Times nearer than this are one instant (3.6 microseconds). */
const SAME_INSTANT_h = 1e-9;

export interface SubjectOptions {
  /** Relative tolerance of the integration. */
  readonly tolerance?: number;
  /** No natural step is longer, and none crosses a multiple of it. Default a day. */
  readonly grid_h?: number;
}

/** An output by name, in its shown unit. Throws RangeError for a name the model does not have. */
export type Read = (output: string) => number;

export type SubjectSampling = {
  readonly record: (at_h: number, read: Read) => void;
} & (
  | {
      /** Record at every_h, 2 every_h and so on after the stretch began, and at its end. */
      readonly every_h: number;
    }
  | {
      /** Record at these instants: ascending, later than now and not beyond the stretch. */
      readonly at_h: readonly number[];
    }
);

/**
 * One patient whose treatment is decided as it goes: someone sets, gives, waits, looks and decides again. A Course
 * is the chart of a Case that is known beforehand; this is the bedside.
 */
export class Subject {
  readonly #model: Model;
  readonly #body: Body;
  readonly #inputs: Inputs;
  readonly #grid_h: number;
  readonly #readers = new Map<string, OutputReader>();
  #now_h = 0;

  /** `p` as `readyParameters` makes it; the body has had no drug yet. */
  constructor(model: Model, p: Float64Array, options: SubjectOptions = {}) {
    const { tolerance = DEFAULT_TOLERANCE, grid_h = DEFAULT_GRID_h } = options;
    if (!(grid_h > 0)) throw new RangeError(`A grid of ${grid_h} h is no grid.`);
    this.#model = model;
    this.#body = new Body(model, p, tolerance);
    this.#inputs = new Inputs(model);
    this.#grid_h = grid_h;
  }

  get now_h(): number {
    return this.#now_h;
  }

  /** Sets an input from now on, in the unit it is shown in. Throws RangeError for an unknown name. */
  set(input: string, value: number): void {
    this.#inputs.set(input, value);
  }

  /** Gives an instantaneous dose now, in the unit it is shown in. Throws RangeError for an unknown name. */
  give(dose: string, amount: number): void {
    const facts = this.#model.doses.find(({ name }) => name === dose);
    const apply = this.#model.functions.doses[dose];
    if (!facts || !apply) throw new RangeError(`The model has no dose ${dose}.`);
    const { y, parameters } = this.#body;
    apply(y, parameters, this.#inputs.values, amount * facts.factor);
  }

  /** An output now, in its shown unit. Throws RangeError for an unknown name. */
  read(output: string): number {
    return this.#readFrom(this.#body.y, output);
  }

  /** Lets time pass. Throws RangeError for a span or sampling that is none, IntegrationError. */
  advance(hours: number, sampling?: SubjectSampling): void {
    if (!(hours >= 0 && Number.isFinite(hours))) throw new RangeError(`${hours} h cannot pass.`);
    const end_h = this.#now_h + hours;
    const samples_h = sampling ? timesOf(this.#now_h, end_h, sampling) : [];
    let next = 0;
    while (this.#now_h < end_h) {
      const from_h = this.#now_h;
      const gridEnd_h = this.#gridAfter(from_h);
      const to_h = Math.min(end_h, gridEnd_h);
      const first = next;
      while (next < samples_h.length && samples_h[next]! <= to_h) next++;
      const here_h = samples_h.slice(first, next);
      this.#body.advance(
        this.#inputs.values,
        to_h - from_h,
        gridEnd_h - from_h,
        here_h.map((at_h) => at_h - from_h),
        (y, i) => sampling?.record(here_h[i] ?? to_h, (output) => this.#readFrom(y, output)),
      );
      this.#now_h = to_h;
    }
  }

  #gridAfter(at_h: number): number {
    const step = Math.floor(at_h / this.#grid_h + 1) * this.#grid_h;
    return step - at_h > SAME_INSTANT_h ? step : step + this.#grid_h;
  }

  #readFrom(y: Float64Array, output: string): number {
    let reader = this.#readers.get(output);
    if (!reader) {
      reader = outputOf(this.#model, output);
      this.#readers.set(output, reader);
    }
    return reader.value(y, this.#body.parameters, this.#inputs.values) / reader.factor;
  }
}

function timesOf(from_h: number, to_h: number, sampling: SubjectSampling): readonly number[] {
  if ('at_h' in sampling) {
    const outside = sampling.at_h.find(
      (at_h, i) => !(at_h > (sampling.at_h[i - 1] ?? from_h) && at_h <= to_h),
    );
    if (outside === undefined) return sampling.at_h;
    throw new RangeError(`A sample at ${outside} h is not in turn between ${from_h} h and ${to_h} h.`);
  }
  const { every_h } = sampling;
  if (!(every_h > 0)) throw new RangeError(`Samples every ${every_h} h never come.`);
  const times: number[] = [];
  for (let k = 1; from_h + k * every_h < to_h - SAME_INSTANT_h; k++) times.push(from_h + k * every_h);
  if (to_h > from_h) times.push(to_h);
  return times;
}
