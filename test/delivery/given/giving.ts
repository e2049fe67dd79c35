import { must } from '../../../src/problem/index.ts';
import '../../../src/case/catalogue/index.ts';
import { type Case, checkCase, type Entry, type NewEntry } from '../../../src/case/index.ts';
import { deliver } from '../../../src/delivery/index.ts';
import { aCase, DAY, HOUR, simple } from '../cases.ts';

export type What = readonly [hours: number, entry: WithoutTime<NewEntry>];
type WithoutTime<E> = E extends unknown ? Omit<E, 'at_s'> : never;

export const give = (action: string, amount?: number) =>
  ({ kind: 'treatment', action, ...(amount === undefined ? {} : { amount }) }) as const;
export const end = (action: string) => ({ kind: 'treatment_ends', action }) as const;
export const ill = (illness: string, strength = 1) => ({ kind: 'illness', illness, strength }) as const;

/** A 50-year-old of 70 kg with a pump on 400 mcg/day, and a checked log. */
export function treated(entries: readonly What[], parts: Partial<Case['patient']> = {}): Case {
  const log = entries.map(([hours, entry], i): Entry => ({ ...entry, id: i + 1, at_s: hours * HOUR }));
  const document = aCase({ running: simple(400, 2000), log });
  return must(checkCase({ ...document, patient: { ...document.patient, ...parts } }));
}

/** What reaches the patient in two days, with times in hours. */
export function given(entries: readonly What[], from_h = 0, to_h = 48) {
  const delivery = deliver(treated(entries), from_h * HOUR, to_h * HOUR);
  const hours = ({ from_s, to_s }: { from_s: number; to_s: number }) => [from_s / HOUR, to_s / HOUR] as const;
  return {
    rescues: delivery.rescues.map(({ at_s, dose, amount }) => [at_s / HOUR, dose, amount] as const),
    doses: delivery.doses.map(({ at_s, route, amount_mcg }) => [at_s / HOUR, route, amount_mcg] as const),
    inputs: delivery.inputs.map((each) => [...hours(each), each.input, each.value] as const),
    noxious: delivery.noxious.map((each) => [...hours(each), each.strength] as const),
  };
}

export { DAY, HOUR };
