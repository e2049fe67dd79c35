import type { Entry } from '../case.ts';
import { inOrder } from '../order.ts';
import { HOUR_S } from '../program/instants.ts';
import type { Action, ActionEffect } from './action.ts';

/** The entries that begin something a treatment can cure. */
export type AilmentEntry = Extract<Entry, { readonly kind: 'trigger' | 'illness' }>;
type Cure = Extract<ActionEffect, { readonly kind: 'cures' }>;

/**
 * The second from which on what a trigger or illness began is cured by a treatment of the log, by the entry's id; who
 * is cured by none is left out. At once a treatment cures only what is there; over hours also what begins meanwhile,
 * if it goes on for long enough.
 */
export function curedSeconds(
  log: readonly Entry[],
  actions: ReadonlyMap<string, Action>,
): ReadonlyMap<number, number> {
  const courses = curingCourses(log, actions);
  const cured = new Map<number, number>();
  if (courses.length === 0) return cured;
  for (const entry of log) {
    if (entry.kind !== 'trigger' && entry.kind !== 'illness') continue;
    const at_s = Math.min(...courses.map((course) => curedBy(course, entry)));
    if (at_s < Number.POSITIVE_INFINITY) cured.set(entry.id, at_s);
  }
  return cured;
}

/** A treatment from its entry until it is ended. */
interface Course {
  readonly cure: Cure;
  readonly from_s: number;
  readonly to_s: number;
}

function curingCourses(log: readonly Entry[], actions: ReadonlyMap<string, Action>): readonly Course[] {
  const ends = new Map<string, number>();
  const courses: Course[] = [];
  for (const entry of [...inOrder(log)].reverse()) {
    if (entry.kind === 'treatment_ends') ends.set(entry.action, entry.at_s);
    if (entry.kind !== 'treatment') continue;
    const to_s = ends.get(entry.action) ?? Number.POSITIVE_INFINITY;
    for (const effect of actions.get(entry.action)?.effects ?? []) {
      if (effect.kind === 'cures') courses.push({ cure: effect, from_s: entry.at_s, to_s });
    }
  }
  return courses;
}

function curedBy({ cure, from_s, to_s }: Course, ailment: AilmentEntry): number {
  const meant =
    ailment.kind === 'trigger'
      ? cure.triggers.includes(ailment.trigger)
      : cure.illnesses.includes(ailment.illness);
  if (!meant) return Number.POSITIVE_INFINITY;
  if (cure.after_h === undefined) return from_s >= ailment.at_s ? from_s : Number.POSITIVE_INFINITY;
  const at_s = Math.max(from_s, ailment.at_s) + Math.round(cure.after_h * HOUR_S);
  return at_s <= to_s ? at_s : Number.POSITIVE_INFINITY;
}
