import type { Model } from '../model/index.ts';
import { ORDER, Rosenbrock } from './rosenbrock.ts';

export const DEFAULT_TOLERANCE = 1e-4;
const SAFETY = 0.9;
const LARGEST_GROWTH = 5;
const SMALLEST_GROWTH = 0.2;
const SMALLEST_STEP_h = 1e-9;
const FIRST_STEP = 1.5;
const FIRST_STEP_MOST_h = 24;

/** Why an integration could not go on, with the time inside the stretch and on the clock of the body. */
export class IntegrationError extends Error {
  override readonly name = 'IntegrationError';
  constructor(
    readonly at_h: number,
    readonly state: string,
    readonly reason: 'too-fast' | 'too-large' | 'too-many-steps',
    readonly now_h: number,
  ) {
    super(`The integration stopped ${at_h} h into a stretch: ${state} ${WHY[reason]}.`);
  }
}

const WHY = {
  'too-fast': 'changes too fast or is not a number',
  'too-large': 'grows without bound',
  'too-many-steps': 'changes too fast to be followed',
} as const;

/** Where a model that somebody changed is stopped; the shipped one needs no bounds. */
export interface Bounds {
  /** Greatest size of a state, in multiples of its scale. */
  readonly size: number;
  /** Most steps tried, kept or refused. */
  readonly steps: number;
}

/**
 * Carries one body through stretches of constant input.
 *
 * Natural steps depend only on where a stretch begins and on the grid, never on where it ends: the state at its
 * end is read from the step that passes it, as samples are. So cutting a horizon into calls, or an entry
 * appended at "now", changes no bit of what came before.
 */
export class Body {
  readonly y: Float64Array;
  readonly #model: Model;
  readonly parameters: Float64Array;
  readonly #method: Rosenbrock;
  readonly #weights: Float64Array;
  readonly #tolerance: number;
  readonly #sample: Float64Array;
  /** Steps tried and kept, for the benches. */
  readonly counts = { steps: 0, refused: 0 };
  /** Clock time of the state in `y`; who puts another state there sets it. */
  now_h = 0;
  bounds: Bounds | undefined;

  constructor(model: Model, p: Float64Array, tolerance: number = DEFAULT_TOLERANCE) {
    const size = model.states.length;
    this.#model = model;
    this.parameters = p;
    this.#tolerance = tolerance;
    this.#method = new Rosenbrock(model.functions, size);
    this.#weights = new Float64Array(model.states.map(({ scale }) => scale));
    this.#sample = new Float64Array(size);
    this.y = new Float64Array(size);
    model.functions.start(p, this.y);
  }

  /**
   * Moves `y` on by `end_h` hours of constant input `u`. `grid_h` (at least `end_h`) is how far the next grid
   * point lies: no natural step crosses it. `samples_h` are ascending times in (0, end_h]; `emit` gets the state
   * at each, in an array that is used again. Throws IntegrationError.
   */
  advance(
    u: Float64Array,
    end_h: number,
    grid_h: number,
    samples_h: readonly number[] = [],
    emit: (y: Float64Array, index: number) => void = () => {},
  ): void {
    const method = this.#method;
    const { y } = this;
    let t = 0;
    let next = 0;
    method.linearise(y, this.parameters, u);
    let h = this.#firstStep();
    for (;;) {
      const toGrid = grid_h - t;
      const last = h * 1.0001 >= toGrid;
      if (last) h = toGrid;
      method.step(this.parameters, u, h);
      const error = this.#errorSize();
      if (error > 1) {
        this.counts.refused++;
        h *= Math.max(SMALLEST_GROWTH, growth(error));
        if (!(h > SMALLEST_STEP_h)) this.#stop(t, 'too-fast', this.#worstState());
        if (this.bounds) this.#holdTo(this.bounds, t);
        continue;
      }
      this.counts.steps++;
      const t1 = last ? grid_h : t + h;
      const upTo = Math.min(t1, end_h);
      const sampled = next < samples_h.length && samples_h[next]! <= upTo;
      if (sampled || t1 > end_h) method.prepareDense(this.parameters, u);
      while (next < samples_h.length && samples_h[next]! <= upTo) {
        method.within(samples_h[next]! - t, this.#sample);
        emit(this.#sample, next++);
      }
      if (this.bounds) this.#holdTo(this.bounds, t1);
      if (t1 >= end_h) {
        this.now_h += end_h;
        if (t1 > end_h) method.within(end_h - t, this.#sample);
        y.set(t1 > end_h ? this.#sample : method.end);
        return;
      }
      y.set(method.end);
      t = t1;
      h *= Math.min(LARGEST_GROWTH, Math.max(SMALLEST_GROWTH, growth(error)));
      method.linearise(y, this.parameters, u);
    }
  }

  /**
   * A guess from how fast the rates themselves change: of a transient of rate lambda and size |f|/lambda, the part
   * of order 5 that one step may leave is about the tolerance.
   */
  #firstStep(): number {
    const { rates } = this.#method;
    const rates2 = this.#method.secondRates();
    let first = 0;
    let second = 0;
    for (let i = 0; i < rates.length; i++) {
      const weight = this.#weights[i]! + Math.abs(this.y[i]!);
      first += (rates[i]! / weight) ** 2;
      second += (rates2[i]! / weight) ** 2;
    }
    if (second === 0) return FIRST_STEP_MOST_h;
    const lambda = Math.sqrt(second / (first + 1e-30));
    const size = Math.sqrt(first / rates.length) / lambda;
    const guess = (FIRST_STEP / lambda) * (this.#tolerance / (size + 1e-30)) ** (1 / (ORDER + 1));
    return Math.min(guess, FIRST_STEP_MOST_h);
  }

  #holdTo({ size, steps }: Bounds, at_h: number): void {
    const large = this.y.findIndex((value, i) => Math.abs(value) > size * this.#weights[i]!);
    if (large >= 0) this.#stop(at_h, 'too-large', this.#model.states[large]?.name ?? 'a state');
    const { steps: kept, refused } = this.counts;
    if (kept + refused > steps) this.#stop(at_h, 'too-many-steps', this.#worstState());
  }

  #stop(at_h: number, reason: IntegrationError['reason'], state: string): never {
    throw new IntegrationError(at_h, state, reason, this.now_h + at_h);
  }

  #worstState(): string {
    const { end, error, rates } = this.#method;
    const noNumber = (value: number) => !Number.isFinite(value);
    // One rate that is no number leaves none of the states a number.
    let worst = rates.some(noNumber) ? rates.findIndex(noNumber) : end.findIndex(noNumber);
    const share = (i: number) => Math.abs(error[i]!) / (this.#weights[i]! + Math.abs(this.y[i]!));
    if (worst < 0) worst = error.reduce((at, _, i) => (share(i) > share(at) ? i : at), 0);
    return this.#model.states[worst]?.name ?? 'a state';
  }

  /** Root mean square of the local errors against the tolerance; 1 is just allowed. */
  #errorSize(): number {
    const { error, end } = this.#method;
    let sum = 0;
    for (let i = 0; i < error.length; i++) {
      const value = Math.max(Math.abs(end[i]!), Math.abs(this.y[i]!));
      const share = error[i]! / (this.#tolerance * (this.#weights[i]! + value));
      sum += share * share;
    }
    const size = Math.sqrt(sum / error.length);
    return Number.isFinite(size) ? size : Number.POSITIVE_INFINITY;
  }
}

/** By how much a step may change after an error: of order 4, in square roots, which every engine rounds alike. */
function growth(error: number): number {
  return SAFETY / Math.sqrt(Math.sqrt(error));
}
