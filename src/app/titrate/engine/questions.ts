import type { Case } from '../../../case/index.ts';
import type { Course, CourseRequest } from '../../../course/index.ts';
import type { ModelChange, OutputName } from '../../../model/index.ts';
import type {
  AutomaticOptions,
  Observed,
  Practice,
  RuleFinding,
  ScreeningSheet,
  Suggestion,
} from '../../../titration/index.ts';
import type { Summary } from './summary.ts';

/** What the page may ask the worker about a plan, beside its course. One answer each; not cancelled. */
export interface Questions {
  readonly findings: {
    readonly asked: { readonly plan: Case; readonly until_s: number };
    readonly answer: readonly RuleFinding[];
  };
  readonly suggest: {
    readonly asked: {
      readonly plan: Case;
      readonly at_s: number;
      readonly practice: Practice;
      readonly change: ModelChange;
    };
    readonly answer: Suggestion;
  };
  /** The plan that the automatic clinician makes of what is ordered before `from_s`. */
  readonly automatic: {
    readonly asked: {
      readonly plan: Case;
      readonly options: AutomaticOptions;
      readonly practice: Practice;
      readonly change: ModelChange;
    };
    readonly answer: Case;
  };
  readonly observe: {
    readonly asked: { readonly plan: Case; readonly at_s: readonly number[]; readonly change: ModelChange };
    readonly answer: readonly Observed[];
  };
  /** `entry` is the id of a lumbar bolus. */
  readonly sheet: {
    readonly asked: {
      readonly plan: Case;
      readonly entry: number;
      readonly practice: Practice;
      readonly change: ModelChange;
    };
    readonly answer: ScreeningSheet;
  };
  readonly course: {
    readonly asked: {
      readonly plan: Case;
      readonly request: CourseRequest<OutputName>;
      readonly change: ModelChange;
    };
    readonly answer: Course<OutputName>;
  };
  /** What a plan comes to by the end of so many days. */
  readonly summary: {
    readonly asked: { readonly plan: Case; readonly days: number; readonly change: ModelChange };
    readonly answer: Summary;
  };
}
export type QuestionName = keyof Questions;
export type Asked<N extends QuestionName> = Questions[N]['asked'];
export type Answer<N extends QuestionName> = Questions[N]['answer'];
