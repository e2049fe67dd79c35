import type { Case, NewEntry } from '../../../../case/index.ts';
import type { Checked } from '../../../../problem/index.ts';
import type { Draft } from '../form/draft.ts';
import type { Field } from '../form/field.ts';

/** Several orders at once, made of a few numbers. */
export interface Template {
  readonly title: string;
  /** What it will do, and where its numbers come from. */
  readonly says: string;
  readonly fields: readonly Field[];
  /** As the fields begin. */
  readonly draft: Draft;
  /** The orders from `at_s` on, or what is wrong with a field. */
  make(draft: Draft, at_s: number): Checked<readonly NewEntry[]>;
}

export type TemplateOf = (plan: Case, at_s: number) => Template;
