import type { Case, Entry, OnsetKind } from '../../../src/case/index.ts';
import type { Delivery, DeliveryPiece } from '../../../src/delivery/index.ts';

/** A fault of the log, in full and sudden unless said otherwise. */
export function breaks(id: number, at_s: number, fault: string, severity = 1, onset?: OnsetKind): Entry {
  return { id, at_s, kind: 'fault', fault, severity, ...(onset === undefined ? {} : { onset }) };
}

export function withLog(document: Case, ...entries: readonly Entry[]): Case {
  return { ...document, log: [...document.log, ...entries] };
}

/** Numbers of a piece that belong to one link, from the order to spinal fluid. */
export const LINKS = {
  ordered: ['ordered_mcg_h', 'ordered_mL_h'],
  programmer: ['programmed_mcg_h', 'programmed_mL_h'],
  pump: ['flow_mL_h', 'reservoir_mcg_mL', 'reservoir_leak_mL_h'],
  tip: ['tip_mcg_mL'],
  body: ['delivered_mcg_h', 'tissue_mcg_h', 'pocket_mcg_h'],
} as const satisfies Record<string, readonly (keyof DeliveryPiece)[]>;

/** Where numbers change, and to what: the same for pieces that are only cut more often. */
export function seriesOf(
  { pieces }: Delivery,
  fields: readonly (keyof DeliveryPiece)[],
): readonly number[][] {
  const series: number[][] = [];
  for (const piece of pieces) {
    const values = fields.map((field) => piece[field]);
    if (
      series
        .at(-1)
        ?.slice(1)
        .every((value, i) => Object.is(value, values[i]))
    )
      continue;
    series.push([piece.from_s, ...values]);
  }
  return series;
}
