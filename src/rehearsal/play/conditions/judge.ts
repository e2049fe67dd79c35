import type { Condition } from '../../condition.ts';
import type { World } from '../world/world.ts';

/** `amount` and `after` are judged with the task that they are about. */
export type Field = Exclude<keyof Condition, 'amount' | 'after'>;

/** Parts of a world that change only with what is done, said or found; each is replaced then, never written into. */
export type Part =
  | 'calls'
  | 'charts'
  | 'decisions'
  | 'details'
  | 'document'
  | 'facts'
  | 'from_s'
  | 'intents'
  | 'learnerEnded'
  | 'marks'
  | 'orders'
  | 'people'
  | 'programmed'
  | 'tasks'
  | 'thoughts'
  | 'told'
  | 'variant';

type Wanted<K extends Field> = NonNullable<Condition[K]>;

/** What makes a field met. */
export interface Judge<K extends Field> {
  readonly holds: (world: World, wanted: Wanted<K>, whole: Condition) => boolean;
  /** All that it looks at; undefined where it looks at the clock, the body or the pump too. */
  readonly looksAt: readonly Part[] | undefined;
  /** It asks the body or the pump, and is judged last. */
  readonly costly: boolean;
}

/** A field that looks at nothing but these parts: while they are the same, so is the answer. */
export function still<K extends Field, P extends Part>(
  parts: readonly P[],
  holds: (world: Pick<World, P>, wanted: Wanted<K>, whole: Condition) => boolean,
): Judge<K> {
  return { holds, looksAt: parts, costly: false };
}

/** A field that may change with every second. */
export function moving<K extends Field>(holds: Judge<K>['holds']): Judge<K> {
  return { holds, looksAt: undefined, costly: false };
}

/** The same, of body or pump. */
export function costly<K extends Field>(holds: Judge<K>['holds']): Judge<K> {
  return { ...moving<K>(holds), costly: true };
}
