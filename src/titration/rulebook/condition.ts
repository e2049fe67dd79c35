import * as v from 'valibot';
import type { Moment } from './moment.ts';

/** Numbers between which a rule holds; with unit `s` an instant of case time. */
export interface Passing {
  readonly least?: number;
  readonly most?: number;
  readonly unit: string;
}

export type Outcome<G extends string = string> =
  | { readonly holds: true }
  | {
      readonly holds: false;
      /** What the sentences of the rule have places for, ready to be read. */
      readonly values: Readonly<Record<G, string>>;
      readonly passes?: Passing;
      /** When it goes wrong, if that is not the moment that is judged; with the entry it is about. */
      readonly at_s?: number;
      readonly entry?: number;
    };

export const HOLDS = { holds: true } as const;

/** Undefined where the rule has nothing to say about this step. */
export type Judge = (moment: Moment) => Outcome | undefined;

export interface Condition {
  /** Places that its sentences may name beside the rule's own numbers. */
  readonly gives: readonly string[];
  /** The condition with the numbers of one rule, or what is wrong with them. */
  bind(numbers: unknown): Judge | readonly v.BaseIssue<unknown>[];
}

/**
 * What a rule of the data names under `when`: the numbers that it needs with their units, what it gives to the
 * sentences, and how one step is judged. No number that a clinician could question stands in here.
 */
export function condition<const N extends v.ObjectEntries, const G extends string = never>(
  needs: N,
  gives: readonly G[],
  judge: (
    moment: Moment,
    numbers: v.InferOutput<v.StrictObjectSchema<N, undefined>>,
  ) => Outcome<G> | undefined,
): Condition {
  return {
    gives,
    bind(numbers) {
      const read = v.safeParse(v.strictObject(needs), numbers);
      return read.success ? (moment) => judge(moment, read.output) : read.issues;
    },
  };
}

/** Relative room for rounding, so that the limit that a sentence names passes. */
const ROUNDING = 1e-9;

export function above(value: number, limit: number): boolean {
  return value > limit + Math.abs(limit) * ROUNDING;
}
