/**
 * What every door, field and command says about bad input: where it is, what is wrong, how to mend it.
 * A Problem is data, never thrown alone; `ProblemError` carries one or more through code that cannot return them.
 */
export interface Problem {
  /** Place in the file or form, for example `log[3].mode.periods[1].to` or `models/x.model.yaml: equations.tone`. */
  readonly path: string;
  /** Stable word for tests and translations, for example `dose.below-minimum-flow`. */
  readonly code: string;
  /** What is wrong, as a sentence with the offending value. */
  readonly message: string;
  /** What the user can do about it, as a sentence. */
  readonly mend: string;
  /** Characters of the text at `path` that it is about, from the first to behind the last. */
  readonly at?: { readonly from: number; readonly to: number };
}

export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(sayProblem).join('\n'));
  }
}

export function sayProblem(problem: Problem): string {
  return `${problem.path}: ${problem.message} ${problem.mend}`;
}

export function good<T>(value: T): Checked<T> {
  return { ok: true, value };
}

export function bad(...problems: readonly Problem[]): {
  readonly ok: false;
  readonly problems: readonly Problem[];
} {
  return { ok: false, problems };
}

/** The value, or a ProblemError with all that is wrong with it. */
export function must<T>(checked: Checked<T>): T {
  if (checked.ok) return checked.value;
  throw new ProblemError(checked.problems);
}
