/**
 * Gaussian elimination of (shift x I - J) as a list of steps without loops or tests. The pattern of J is known when the model is
 * compiled, so the steps touch only what is not zero: a cascade of 23 states costs about as much as a band matrix.
 * No pivoting: with the shifts an implicit step uses, the diagonal dominates.
 */
export interface Elimination {
  /** Fills `lu` from `j` and `shift`. */
  readonly factor: readonly FactorStep[];
  readonly factorSize: number;
  /** Solves in place in `b`: first all the forward steps, then all the backward ones. */
  readonly forward: readonly ForwardStep[];
  readonly backward: readonly BackwardStep[];
}

/** Places in `lu`, except `from`, which is a place in `j`. */
export type FactorStep =
  /** lu[at] = shift - j[from]; without `from` the shift alone. */
  | { readonly op: 'diagonal'; readonly at: number; readonly from: number | undefined }
  /** lu[at] = -j[from] */
  | { readonly op: 'off-diagonal'; readonly at: number; readonly from: number }
  /** lu[at] = 1/lu[at] */
  | { readonly op: 'invert'; readonly at: number }
  /** lu[at] *= lu[a] */
  | { readonly op: 'scale'; readonly at: number; readonly a: number }
  /** lu[at] -= lu[a]*lu[b] */
  | { readonly op: 'subtract'; readonly at: number; readonly a: number; readonly b: number }
  /** lu[at] = -lu[a]*lu[b], where nothing was before */
  | { readonly op: 'fill'; readonly at: number; readonly a: number; readonly b: number };

/** b[row] -= lu[at]*b[pivot] */
export interface ForwardStep {
  readonly row: number;
  readonly at: number;
  readonly pivot: number;
}

/** b[pivot] = (b[pivot] - the sum of lu[at]*b[column])*lu[diagonal] */
export interface BackwardStep {
  readonly pivot: number;
  readonly diagonal: number;
  readonly terms: readonly { readonly at: number; readonly column: number }[];
}

/** `entries` are the places (row, column) of J's values, in the order of the array `j`. */
export function eliminate(size: number, entries: readonly (readonly [number, number])[]): Elimination {
  const slots = new Map<string, number>();
  const key = (row: number, column: number) => `${row},${column}`;
  const slot = (row: number, column: number): number => {
    const known = slots.get(key(row, column));
    if (known !== undefined) return known;
    slots.set(key(row, column), slots.size);
    return slots.size - 1;
  };
  const has = (row: number, column: number) => slots.has(key(row, column));

  const factor: FactorStep[] = [];
  const value = new Map(entries.map(([row, column], i) => [key(row, column), i]));
  for (let i = 0; i < size; i++) {
    factor.push({ op: 'diagonal', at: slot(i, i), from: value.get(key(i, i)) });
  }
  for (const [from, [row, column]] of entries.entries()) {
    if (row !== column) factor.push({ op: 'off-diagonal', at: slot(row, column), from });
  }

  const order = pivotOrder(size, has);
  const forward: ForwardStep[] = [];
  const backward: BackwardStep[] = [];
  for (const [step, pivot] of order.entries()) {
    const rest = order.slice(step + 1);
    const diagonal = slot(pivot, pivot);
    factor.push({ op: 'invert', at: diagonal });
    for (const row of rest.filter((row) => has(row, pivot))) {
      const lower = slot(row, pivot);
      factor.push({ op: 'scale', at: lower, a: diagonal });
      forward.push({ row, at: lower, pivot });
      for (const column of rest.filter((column) => has(pivot, column))) {
        const op = has(row, column) ? 'subtract' : 'fill';
        factor.push({ op, b: slot(pivot, column), a: lower, at: slot(row, column) });
      }
    }
    const known = rest.filter((column) => has(pivot, column));
    backward.unshift({
      pivot,
      diagonal,
      terms: known.map((column) => ({ at: slot(pivot, column), column })),
    });
  }
  return { factor, factorSize: slots.size, forward, backward };
}

/** Greedy order (Markowitz): next the pivot that can create the fewest new entries. */
function pivotOrder(size: number, has: (row: number, column: number) => boolean): number[] {
  const pattern = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => row === column || has(row, column)),
  );
  const left = new Set(Array.from({ length: size }, (_, i) => i));
  const order: number[] = [];
  while (left.size > 0) {
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const pivot of left) {
      const others = [...left].filter((i) => i !== pivot);
      const rows = others.filter((row) => pattern[row]?.[pivot]).length;
      const columns = others.filter((column) => pattern[pivot]?.[column]).length;
      if (rows * columns < least) [best, least] = [pivot, rows * columns];
    }
    left.delete(best);
    order.push(best);
    for (const row of left) {
      if (!pattern[row]?.[best]) continue;
      for (const column of left) {
        const cells = pattern[row];
        if (cells && pattern[best]?.[column]) cells[column] = true;
      }
    }
  }
  return order;
}
