import type { Delivery, DeliveryDose } from '../delivery/index.ts';
import type { DoseName } from '../model/index.ts';

/** A stretch of constant exposure; doses happen at its very start. */
export interface Stretch {
  readonly from_s: number;
  readonly to_s: number;
  /** Inputs of the model that are not at rest, in the unit the model shows them in; infusion and noxious always. */
  readonly inputs: ReadonlyMap<string, number>;
  readonly doses: readonly StretchDose[];
}

/** Baclofen comes in mcg, everything else in the unit the model shows the dose in. */
export interface StretchDose {
  readonly dose: DoseName;
  readonly amount: number;
  readonly unit: 'mcg' | 'shown';
}

const DOSE_OF_ROUTE = {
  oral: 'oral_dose',
  lumbar: 'lumbar_bolus',
  flush: 'catheter_flush',
  pocket: 'pocket_fill',
} as const satisfies Record<DeliveryDose['route'], DoseName>;

/**
 * What the body notices of a delivery. Pieces that differ only in what the programmer or the reservoir shows are
 * one stretch, so that two faults with the same delivered rate give the same body to the last bit.
 */
export function stretchesOf(delivery: Delivery): Stretch[] {
  const changes = changesOf(delivery);
  const doses = dosesAt(delivery);
  const cuts = [...new Set([...changes.keys(), ...doses.keys()])].sort((a, b) => a - b);
  let inputs: ReadonlyMap<string, number> = AT_REST;
  return cuts.map((from_s, i) => {
    inputs = changed(inputs, changes.get(from_s));
    return { from_s, to_s: cuts[i + 1] ?? delivery.to_s, inputs, doses: doses.get(from_s) ?? [] };
  });
}

/** These are there in every stretch, because they are what every case has. */
const AT_REST: ReadonlyMap<string, number> = new Map([
  ['infusion', 0],
  ['noxious', 0],
]);

function changed(
  inputs: ReadonlyMap<string, number>,
  changes: ReadonlyMap<string, number> | undefined,
): ReadonlyMap<string, number> {
  if (changes === undefined) return inputs;
  const all = [...new Map([...inputs, ...changes])];
  return new Map(all.filter(([name, value]) => value !== 0 || AT_REST.has(name)));
}

/** Seconds at which an input becomes another, and which it becomes; 0 is at rest. */
function changesOf(delivery: Delivery): ReadonlyMap<number, ReadonlyMap<string, number>> {
  const changes = new Map<number, Map<string, number>>();
  const set = (at_s: number, input: string, value: number) => {
    const here = changes.get(at_s) ?? new Map<string, number>();
    changes.set(at_s, here.set(input, value));
  };
  const before = { infusion: Number.NaN, pocket_infusion: 0, tissue_infusion: 0 };
  for (const { from_s, delivered_mcg_h, pocket_mcg_h, tissue_mcg_h } of delivery.pieces) {
    const now = { infusion: delivered_mcg_h, pocket_infusion: pocket_mcg_h, tissue_infusion: tissue_mcg_h };
    for (const input of WAYS) {
      if (now[input] !== before[input]) set(from_s, input, now[input] * HOURS_A_DAY);
      before[input] = now[input];
    }
  }
  const given = [
    ...delivery.noxious.map(({ strength, ...when }) => ({ ...when, input: 'noxious', value: strength })),
    ...delivery.inputs,
  ];
  for (const { to_s, input } of given) if (to_s < delivery.to_s) set(to_s, input, 0);
  for (const { from_s, input, value } of given) set(from_s, input, value);
  return changes;
}

/** Where drug leaves the pump's line. */
const WAYS = ['infusion', 'pocket_infusion', 'tissue_infusion'] as const;
const HOURS_A_DAY = 24;

/** By second, in the order of the entries that gave them. */
function dosesAt({ doses, rescues }: Delivery): ReadonlyMap<number, readonly StretchDose[]> {
  const drug = doses.map(({ at_s, entry, route, amount_mcg }) => {
    return { at_s, entry, given: { dose: DOSE_OF_ROUTE[route], amount: amount_mcg, unit: 'mcg' as const } };
  });
  const others = rescues.map(({ at_s, entry, dose, amount }) => {
    return { at_s, entry, given: { dose, amount, unit: 'shown' as const } };
  });
  const found = new Map<number, StretchDose[]>();
  for (const { at_s, given } of [...drug, ...others].sort((a, b) => a.at_s - b.at_s || a.entry - b.entry)) {
    const here = found.get(at_s) ?? [];
    here.push(given);
    found.set(at_s, here);
  }
  return found;
}
