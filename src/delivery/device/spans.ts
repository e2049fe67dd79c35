/** From one second to another; Infinity while it goes on. */
export interface Span {
  readonly from_s: number;
  readonly to_s: number;
}

export function within(spans: readonly Span[], at_s: number): boolean {
  return spans.some(({ from_s, to_s }) => from_s <= at_s && at_s < to_s);
}

/** Where a span comes to its end: at its own, or at the first of these seconds that is not before its beginning. */
export function cutAt({ from_s, to_s }: Span, ends: readonly number[]): number {
  return ends.reduce((first, end_s) => (end_s >= from_s && end_s < first ? end_s : first), to_s);
}

/** What of a span lies outside of others: none, one or several, ascending when those do. */
export function outside(span: Span, others: readonly Span[]): readonly Span[] {
  return others.reduce<readonly Span[]>(
    (left, other) =>
      left
        .flatMap(({ from_s, to_s }) => [
          { from_s, to_s: Math.min(to_s, other.from_s) },
          { from_s: Math.max(from_s, other.to_s), to_s },
        ])
        .filter(({ from_s, to_s }) => from_s < to_s),
    [span],
  );
}
