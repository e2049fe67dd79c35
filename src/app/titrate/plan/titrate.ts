import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Case } from '../../../case/index.ts';
import type { Checked, Problem } from '../../../problem/index.ts';
import type { Practice, RuleFinding } from '../../../titration/index.ts';
import type { Answer, Asked, QuestionName } from '../engine/questions.ts';
import type { Run } from '../engine/run.ts';

/** The part of the plan that the time axis shows, s. */
export interface Window {
  readonly from_s: number;
  readonly to_s: number;
}

export interface Branch {
  readonly id: number;
  readonly title: string;
  readonly plan: Case;
  /** Where it left the branch that it came from; 0 for the first. */
  readonly left_s: number;
}

/** A run that is drawn behind the present one. */
export interface Reference {
  readonly title: string;
  readonly run: Run;
}

/** A plan that is shown before it is taken: dotted, in the learner's colour. */
export interface Preview {
  readonly title: string;
  readonly plan: Case;
  readonly run: Run | undefined;
}

/** What the rules say of a plan; stale while `plan` is not the present one. */
export interface Judged {
  readonly plan: Case;
  readonly findings: readonly RuleFinding[];
}

/** The state of the Titrate page. Signals are read by the page; the functions write them. */
export interface Titrate {
  /** The plan of the branch that is open. */
  readonly plan: ReadonlySignal<Case>;
  readonly branches: ReadonlySignal<readonly Branch[]>;
  readonly branch: ReadonlySignal<number>;
  /** Where the plan ends: chosen, and never before two weeks after its last entry. */
  readonly until_s: ReadonlySignal<number>;
  setUntil(until_s: number): void;
  /** The cursor of the whole page, and where Suggest and new orders stand. */
  readonly today_s: Signal<number>;
  readonly window: Signal<Window>;
  /** Id of the entry that is selected. */
  readonly selected: Signal<number | undefined>;
  /** The newest course; `run.plan` is not the present plan while the answer to an edit is under way. */
  readonly run: ReadonlySignal<Run | undefined>;
  readonly reference: ReadonlySignal<Reference | undefined>;
  readonly preview: ReadonlySignal<Preview | undefined>;
  readonly judged: ReadonlySignal<Judged | undefined>;
  readonly practice: Signal<Practice>;
  /** What is wrong with a link, a file or stored data, or with the engine. */
  readonly problems: ReadonlySignal<readonly Problem[]>;
  dismiss(): void;

  /**
   * Changes the plan, as one step of undo. `says` is what was done ("Dose of day 31"). Steps with the same `gesture`
   * one after another are one, so that dragging is. Answers what is wrong, and then nothing has changed.
   */
  edit(change: (plan: Case) => Checked<Case>, says: string, gesture?: string): readonly Problem[];
  /** Another patient or a plan from a file, in place of all branches; one step of undo. */
  startWith(plan: Case, says: string): void;
  /** Says what is wrong with something that was to be read, until it is dismissed or the plan is changed. */
  refuse(problems: readonly Problem[]): void;
  undo(): void;
  redo(): void;
  /** What undo would take back, and redo do again; undefined when there is nothing. */
  readonly undoable: ReadonlySignal<string | undefined>;
  readonly redoable: ReadonlySignal<string | undefined>;

  /** A new branch with everything ordered before `at_s`, or with the given plan; it is opened. */
  branchAt(at_s: number, title: string, plan?: Case): void;
  openBranch(id: number): void;
  renameBranch(id: number, title: string): void;
  removeBranch(id: number): void;
  pin(): void;
  unpin(): void;
  /** Shows a plan before it is taken, or none any more. */
  show(preview: { readonly title: string; readonly plan: Case } | undefined): void;

  /** Asks the worker about a plan. Rejects never: what went wrong comes as Problems. */
  ask<N extends QuestionName>(name: N, asked: Asked<N>): Promise<Checked<Answer<N>>>;
  close(): void;
}
