import type { Person } from '../../play.ts';
import type { Request } from '../../run.ts';
import type { ContactKey, PersonRole } from '../../words.ts';
import type { AskedHere } from '../calls/answer-here.ts';
import type { Errand } from '../errands/errand.ts';
import type { Found } from '../tasks/found.ts';
import type { World } from './world.ts';

/** Something that happens by itself at its second. */
export type Due = {
  readonly at_s: number;
  readonly turn: number;
  /** Whose hands it hangs on: it moves when they are called away. */
  readonly hands?: string;
} & DueEvent;

export type DueEvent =
  | { readonly kind: 'task_ends'; readonly task: number }
  | { readonly kind: 'task_answer'; readonly task: number; readonly found: Found }
  /** The caller has finished; the answer comes after so many minutes. */
  | { readonly kind: 'said'; readonly call: number; readonly reply_min: number; readonly away: boolean }
  | { readonly kind: 'reply'; readonly call: number }
  | { readonly kind: 'nobody_answers'; readonly call: number }
  | { readonly kind: 'orders'; readonly call: number }
  | {
      readonly kind: 'order';
      readonly id: number;
      readonly by: ContactKey | PersonRole;
      readonly orders_as: readonly string[];
      readonly request: Request;
    }
  | ({ readonly kind: 'asked_here' } & AskedHere)
  | { readonly kind: 'errand'; readonly errand: Errand; readonly brings: readonly PersonRole[] }
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'programmer' }
  | { readonly kind: 'decision'; readonly decision: string }
  | {
      readonly kind: 'step';
      readonly key: string;
      /** Of the step in the list of those that are done. */
      readonly place: number;
      readonly found: Found;
      readonly shows?: string;
    }
  | { readonly kind: 'cuff' }
  | { readonly kind: 'over'; readonly end: string }
  | { readonly kind: 'limit' };

/** Sets something to happen at a second from now on. */
export function set(world: World, at_s: number, event: DueEvent, hands?: string): void {
  const due: Due = {
    at_s: Math.max(at_s, world.now_s),
    turn: world.turn++,
    ...event,
    ...(hands === undefined ? {} : { hands }),
  };
  const place = world.due.findIndex((each) => each.at_s > due.at_s);
  world.due =
    place < 0 ? [...world.due, due] : [...world.due.slice(0, place), due, ...world.due.slice(place)];
}

/** Takes out what fits. */
export function unset(world: World, fits: (due: Due) => boolean): void {
  world.due = world.due.filter((due) => !fits(due));
}

/** What hangs on these hands after a second comes later, or with a negative number sooner. */
export function shiftHands(world: World, hands: string, after_s: number, by_s: number): void {
  const places = new Set(
    world.due.flatMap((due) =>
      due.kind === 'step' && due.hands === hands && due.at_s > after_s ? due.place : [],
    ),
  );
  world.steps = world.steps.map((each, i) => (places.has(i) ? { ...each, at_s: each.at_s + by_s } : each));
  world.due = world.due
    .map((due) => (due.hands === hands && due.at_s > after_s ? { ...due, at_s: due.at_s + by_s } : due))
    .sort((a, b) => a.at_s - b.at_s || a.turn - b.turn);
}
