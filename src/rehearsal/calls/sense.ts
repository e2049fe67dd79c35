import type { Condition } from '../condition.ts';
import type { Fact } from '../play.ts';
import type { CallWhen, Scenario } from '../scenario.ts';
import type { ContactKey, FactKey, StateKey } from '../words.ts';

/** What may be thought, ordered and not left out in one call. */
export interface Sense {
  /** Thoughts that can be defended, and orders that fit; undefined: any. */
  readonly thinks?: readonly StateKey[];
  readonly orders?: readonly string[];
  readonly harms: readonly string[];
  /** Groups of which the caller knows at least one fact. */
  readonly must_say: readonly (readonly FactKey[])[];
}

export interface Circumstances {
  readonly to: ContactKey;
  readonly variant: string;
  /** All that the caller has observed, heard or been told. */
  readonly facts: readonly Fact[];
  readonly at_s: number;
}

/** What `call_sense` and `harmfuls` of a scenario say of a call to this contact, at this time, in this draw. */
export function senseOf(
  { call_sense, harmfuls }: Pick<Scenario, 'call_sense' | 'harmfuls'>,
  { to, variant, facts, at_s }: Circumstances,
): Sense {
  const known = new Set(facts.filter((each) => each.at_s <= at_s).map(({ fact }) => fact));
  const applies = (line: CallWhen) =>
    (line.to?.includes(to) ?? true) &&
    (line.variants?.includes(variant) ?? true) &&
    (line.known?.some((fact) => known.has(fact)) ?? true) &&
    !(line.unknown?.some((fact) => known.has(fact)) ?? false);
  const always = harmfuls.flatMap(({ when }) => harmingActions(when));
  if (call_sense === undefined) return { harms: always, must_say: [] };
  const { thinks, orders, harms, must_say } = call_sense;
  return {
    thinks: thinks.filter(applies).flatMap(({ states }) => states),
    orders: orders.filter(applies).flatMap(({ actions }) => actions),
    harms: [...always, ...harms.filter(applies).flatMap(({ actions }) => actions)],
    must_say: must_say
      .filter(applies)
      .map((line) => line.facts)
      .filter((group) => group.some((fact) => known.has(fact))),
  };
}

/** Actions that harm in this scenario whenever they are done; what harms under a condition only is for `call_sense`. */
export function harmingActions({ any, done, begun, ...rest }: Condition): readonly string[] {
  if (Object.keys(rest).length > 0) return [];
  return [
    ...(any ?? []).flatMap(harmingActions),
    ...[...(done ?? []), ...(begun ?? [])].flatMap((task) =>
      task.startsWith('act/') ? [task.slice('act/'.length)] : [],
    ),
  ];
}
