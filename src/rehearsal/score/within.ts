import type { Condition } from '../condition.ts';
import type { ContactKey } from '../words.ts';

/**
 * A condition and all that it is made of, except what is under `not`, which is no wish, and, with a variant, what is for
 * other variants.
 */
export function* wishesIn(condition: Condition, variant?: string): Generator<Condition> {
  if (variant !== undefined && condition.variant?.includes(variant) === false) return;
  yield condition;
  for (const part of [...(condition.all ?? []), ...(condition.any ?? [])]) yield* wishesIn(part, variant);
}

/**
 * The calls without which a condition cannot hold, each as those any of whom will do. Where something else than a call
 * would do as well, none is.
 */
export function callsNeeded({ called, all = [], any = [] }: Condition): readonly (readonly ContactKey[])[] {
  const own = called === undefined ? [] : [called.to];
  const either = any.map(callsNeeded);
  const oneOf = any.length > 0 && either.every((calls) => calls.length > 0) ? [either.flat(2)] : [];
  return [...own, ...all.flatMap(callsNeeded), ...oneOf];
}
