import type { Condition } from '../../condition.ts';
import type { World } from '../world/world.ts';
import { BODY_FIELDS } from './body.ts';
import { CALL_FIELDS } from './calls.ts';
import { CHOICE_FIELDS } from './choices.ts';
import { KNOWN_FIELDS } from './known.ts';
import { PROGRAMMED_FIELDS } from './programmed.ts';
import { PUMP_FIELDS } from './pump.ts';
import { TASK_FIELDS } from './tasks.ts';
import { TIME_FIELDS } from './time.ts';

/** `amount` and `after` are judged with the task that they are about. */
type Field = Exclude<keyof Condition, 'amount' | 'after'>;
export type Judge<K extends keyof Condition> = (
  world: World,
  wanted: NonNullable<Condition[K]>,
  whole: Condition,
) => boolean;

/** What makes each field of a condition met, in a file for each kind of field. */
const FIELDS: { readonly [K in Field]: Judge<K> } = {
  all: (world, parts) => parts.every((part) => holds(world, part)),
  any: (world, parts) => parts.some((part) => holds(world, part)),
  not: (world, part) => !holds(world, part),
  ...TASK_FIELDS,
  ...KNOWN_FIELDS,
  ...CALL_FIELDS,
  ...PROGRAMMED_FIELDS,
  ...CHOICE_FIELDS,
  ...TIME_FIELDS,
  ...BODY_FIELDS,
  ...PUMP_FIELDS,
};
// In this order: what costs least is judged first.
const NAMES = Object.keys(FIELDS).filter((name): name is Field => name in FIELDS);
const GIVEN = new WeakMap<Condition, readonly Field[]>();

/** Whether a condition holds now: every field that is given must. */
export function holds(world: World, condition: Condition): boolean {
  return given(condition).every((name) => fieldHolds(world, condition, name));
}

/** The fields that a condition has, found out once: it is judged thousands of times. */
function given(condition: Condition): readonly Field[] {
  const known = GIVEN.get(condition);
  if (known !== undefined) return known;
  const names = NAMES.filter((name) => condition[name] !== undefined);
  GIVEN.set(condition, names);
  return names;
}

function fieldHolds<K extends Field>(world: World, condition: Condition, name: K): boolean {
  const wanted: Condition[K] = condition[name];
  const judge: Judge<K> = FIELDS[name];
  return wanted === undefined || judge(world, wanted, condition);
}
