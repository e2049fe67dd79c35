import {
  type ChangedModel,
  changePath,
  type EditedEquation,
  editedIn,
  type Model,
  type ModelChange,
} from '../model/index.ts';
import { type Problem, ProblemError } from '../problem/index.ts';
import type { Bounds, IntegrationError } from './advance.ts';

/** A model of which equations were edited, or parameters moved, may run away; it is stopped here and explained. */
export class Changed {
  readonly #model: Model;
  readonly #edited: readonly EditedEquation[];
  readonly #values: ModelChange['values'];

  constructor(model: Model | ChangedModel, values: ModelChange['values']) {
    this.#model = model;
    this.#edited = editedIn(model);
    this.#values = values;
  }

  get anything(): boolean {
    return this.#edited.length > 0 || Object.keys(this.#values).length > 0;
  }

  /** Undefined when nothing was changed: the shipped model needs no bounds. */
  boundsFor({
    history_h,
    course_h,
  }: {
    readonly history_h: number;
    readonly course_h: number;
  }): Bounds | undefined {
    if (!this.anything) return undefined;
    const steps = STEPS_AT_LEAST + STEPS_PER_HOUR * course_h + STEPS_PER_HOUR_OF_HISTORY * history_h;
    return { size: LARGEST_SIZE, steps };
  }

  /** Throws ProblemError when an edited equation gives no number, which what follows from it may hide. */
  watch(y: Float64Array, p: Float64Array, u: Float64Array, at_s: number): void {
    for (const { name, value } of this.#edited) {
      if (!Number.isFinite(value(y, p, u))) throw this.#noNumber(changePath.equation(name), name, at_s);
    }
  }

  /** Throws ProblemError when an output is no number anywhere. */
  checkCurve(output: string, curve: Float64Array, time_s: Float64Array): void {
    if (!this.anything) return;
    const at = curve.findIndex((value) => !Number.isFinite(value));
    if (at >= 0) throw this.#noNumber(this.#path(), output, time_s[at] ?? 0);
  }

  /** What an integration that could not go on means for who made the change. */
  stopped({ state, reason, now_h }: IntegrationError): ProblemError {
    // A state whose rate was edited drags others along; the integrator sees the one that is worst off.
    const states = new Map(this.#model.states.map(({ name, meaning }) => [name, meaning]));
    const own = this.#edited.find(({ name }) => states.has(name))?.name;
    const blamed = reason === 'too-large' ? state : (own ?? state);
    const meaning = states.get(blamed) ?? '';
    const what = `${blamed} (${meaning.replace(/\.$/, '')}) ${WHAT[reason]} ${when(now_h * 3600)}`;
    return this.#problem('change.ran-away', this.#path(), `${what}. ${this.#cause()}`);
  }

  #noNumber(path: string, name: string, at_s: number): ProblemError {
    const what = `${name} is not a number ${when(at_s)}: something is divided by zero or grows beyond all bounds`;
    return this.#problem('change.not-a-number', path, `${what}. ${this.#cause()}`);
  }

  #problem(code: string, path: string, message: string): ProblemError {
    const mend = this.#edited.length > 0 ? 'Bring the original back.' : "Bring the model's values back.";
    const problem: Problem = { path, code, message, mend };
    return new ProblemError([problem]);
  }

  #path(): string {
    const [equation] = this.#edited;
    if (equation) return changePath.equation(equation.name);
    return changePath.value(Object.keys(this.#values)[0] ?? '');
  }

  #cause(): string {
    const equations = this.#edited.map(({ name, is }) => `${name} = ${is}`);
    if (equations.length === 0)
      return `The likely cause is the value of ${Object.keys(this.#values).join(', ')}.`;
    return `The likely cause is what was edited: ${equations.join('; ')}.`;
  }
}

/** Multiples of a state's scale; no account of a lifetime of drug comes near. */
const LARGEST_SIZE = 1e6;
/** About five times what the shipped model needs; more would keep the reader waiting for seconds. */
const STEPS_AT_LEAST = 5000;
const STEPS_PER_HOUR = 20;
const STEPS_PER_HOUR_OF_HISTORY = 1;

const WHAT = {
  'too-fast': 'changes too fast or is not a number',
  'too-large': 'grows without bound',
  'too-many-steps': 'changes too fast to be followed',
} as const;

/** `on day 2 at 03:15`, or how long before the case begins. */
function when(at_s: number): string {
  if (at_s < 0) return `in the history, ${plural(Math.ceil(-at_s / 86_400), 'day')} before the case begins`;
  const minutes = Math.floor(at_s / 60);
  const two = (value: number) => String(value).padStart(2, '0');
  const clock = `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
  return `on day ${Math.floor(minutes / 1440)} at ${clock}`;
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
