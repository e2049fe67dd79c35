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
  ...TIME_FIELDS,
  ...CHOICE_FIELDS,
  ...KNOWN_FIELDS,
  ...TASK_FIELDS,
  ...CALL_FIELDS,
  ...PROGRAMMED_FIELDS,
  all: (world, parts) => cheapFirst(parts).every((part) => holds(world, part)),
  any: (world, parts) => cheapFirst(parts).some((part) => holds(world, part)),
  not: (world, part) => !holds(world, part),
  ...BODY_FIELDS,
  ...PUMP_FIELDS,
};
// In this order: what costs least is judged first.
const NAMES = Object.keys(FIELDS).filter((name): name is Field => name in FIELDS);
const COSTLY: ReadonlySet<Field> = new Set<Field>(['body', 'delivered', 'delivered_mcg_day', 'pump']);
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

const SORTED = new WeakMap<readonly Condition[], readonly Condition[]>();

/** Parts that ask for body or pump come last; a condition changes nothing, so the order does not matter. */
function cheapFirst(parts: readonly Condition[]): readonly Condition[] {
  const known = SORTED.get(parts);
  if (known !== undefined) return known;
  const sorted = parts.toSorted((a, b) => Number(isCostly(a)) - Number(isCostly(b)));
  SORTED.set(parts, sorted);
  return sorted;
}

function isCostly(condition: Condition): boolean {
  const { all = [], any = [], not } = condition;
  return (
    given(condition).some((name) => COSTLY.has(name)) ||
    [...all, ...any, ...(not === undefined ? [] : [not])].some(isCostly)
  );
}

function fieldHolds<K extends Field>(world: World, condition: Condition, name: K): boolean {
  const wanted: Condition[K] = condition[name];
  const judge: Judge<K> = FIELDS[name];
  return wanted === undefined || judge(world, wanted, condition);
}
