import type { Case } from '../../../case/index.ts';

/** The first second at which two plans order differently: from there on the course of one says nothing of the other. */
export function firstChange_s(one: Case, other: Case): number {
  if (one === other) return Number.POSITIVE_INFINITY;
  if (!same(one.patient, other.patient) || !same(one.device, other.device)) return 0;
  if (!same(one.history, other.history)) return 0;
  const [before, after] = [textById(one), textById(other)];
  let first_s = Number.POSITIVE_INFINITY;
  for (const [from, to] of [
    [before, after],
    [after, before],
  ] as const) {
    for (const [id, { at_s, says }] of from) {
      if (to.get(id)?.says !== says) first_s = Math.min(first_s, at_s);
    }
  }
  return first_s;
}

function same(one: object, other: object): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** What is ordered, without the words about it. */
function textById({ log }: Case) {
  return new Map(
    log.map(({ note: _, reason: __, ...order }) => [
      order.id,
      { at_s: order.at_s, says: JSON.stringify(order) },
    ]),
  );
}
