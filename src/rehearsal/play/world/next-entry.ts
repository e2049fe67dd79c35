import type { Case } from '../../../case/index.ts';

interface Gap {
  readonly from_s: number;
  readonly to_s: number;
}
const GAPS = new WeakMap<Case, Gap>();

/** Second of the next entry of the Case after now; Infinity when none comes. It is asked for at every check. */
export function nextEntry(document: Case, now_s: number): number {
  const known = GAPS.get(document);
  if (known !== undefined && known.from_s <= now_s && now_s < known.to_s) return known.to_s;
  let to_s = Number.POSITIVE_INFINITY;
  for (const { at_s } of document.log) if (at_s > now_s && at_s < to_s) to_s = at_s;
  GAPS.set(document, { from_s: now_s, to_s });
  return to_s;
}
