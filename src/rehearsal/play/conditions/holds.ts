import type { Condition } from '../../condition.ts';
import type { World } from '../world/world.ts';
import { BODY_FIELDS } from './body.ts';
import { CALL_FIELDS } from './calls.ts';
import { CHOICE_FIELDS } from './choices.ts';
import type { Field, Judge } from './judge.ts';
import { KNOWN_FIELDS } from './known.ts';
import { PROGRAMMED_FIELDS } from './programmed.ts';
import { PUMP_FIELDS } from './pump.ts';
import { joined, type Ready, remembering } from './ready.ts';
import { TASK_FIELDS } from './tasks.ts';
import { TIME_FIELDS } from './time.ts';

/** A field that is judged by itself; the others hold conditions. */
type Leaf = Exclude<Field, 'all' | 'any' | 'not'>;

/** What makes each field of a condition met, in a file for each kind of field. */
const LEAVES: { readonly [K in Leaf]: Judge<K> } = {
  ...TIME_FIELDS,
  ...CHOICE_FIELDS,
  ...KNOWN_FIELDS,
  ...TASK_FIELDS,
  ...CALL_FIELDS,
  ...PROGRAMMED_FIELDS,
  ...BODY_FIELDS,
  ...PUMP_FIELDS,
};
const NAMES = Object.keys(LEAVES).filter((name): name is Leaf => name in LEAVES);
const READY = new WeakMap<Condition, Ready>();

/** Whether a condition holds now: every field that is given must. */
export function holds(world: World, condition: Condition): boolean {
  let ready = READY.get(condition);
  if (ready === undefined) {
    ready = readyOf(condition);
    READY.set(condition, ready);
  }
  return ready.holds(world);
}

function readyOf(condition: Condition): Ready {
  const { all, any, not } = condition;
  return remembering(
    joined([
      ...NAMES.flatMap((name) => leafOf(condition, name)),
      ...(all === undefined ? [] : all.map(readyOf)),
      ...(any === undefined ? [] : [joined(any.map(readyOf), true)]),
      ...(not === undefined ? [] : [opposite(readyOf(not))]),
    ]),
  );
}

function leafOf<K extends Leaf>(condition: Condition, name: K): readonly Ready[] {
  const wanted: Condition[K] = condition[name];
  if (wanted === undefined) return [];
  const judge: Judge<K> = LEAVES[name];
  return [{ ...judge, holds: (world) => judge.holds(world, wanted, condition) }];
}

function opposite(ready: Ready): Ready {
  return { ...ready, holds: (world) => !ready.holds(world) };
}
