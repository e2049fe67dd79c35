import { DAY_S } from '../../../case/index.ts';

/** Beyond these the dial has no room: further goals share the outermost. */
const MOST_LANES = 3;

interface Span {
  readonly from_s: number;
  readonly to_s: number;
}

/** A lane for each span of the ring of a day: the innermost where it meets no other. */
export function lanesOf(spans: readonly Span[]): readonly number[] {
  const lanes: number[] = [];
  spans.forEach((span, i) => {
    let lane = 0;
    while (
      lane < MOST_LANES - 1 &&
      spans.slice(0, i).some((each, k) => lanes[k] === lane && meet(each, span))
    )
      lane++;
    lanes.push(lane);
  });
  return lanes;
}

function meet(a: Span, b: Span): boolean {
  return [-DAY_S, 0, DAY_S].some((turn) => a.from_s < b.to_s + turn && b.from_s + turn < a.to_s);
}
