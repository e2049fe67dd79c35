/**
 * Gaussian elimination of (shift x I - J) as straight-line code. The pattern of J is known when the model is
 * compiled, so the code touches only what is not zero: a cascade of 23 states costs about as much as a band matrix.
 * No pivoting: with the shifts an implicit step uses, the diagonal dominates.
 */
export interface Elimination {
  /** Statements that fill `lu` from `j` and `shift`. */
  readonly factor: readonly string[];
  readonly factorSize: number;
  /** Statements that solve in place in `b`. */
  readonly solve: readonly string[];
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

  const fill: string[] = [];
  const value = new Map(entries.map(([row, column], i) => [key(row, column), i]));
  for (let i = 0; i < size; i++) {
    const own = value.get(key(i, i));
    fill.push(`lu[${slot(i, i)}] = ${own === undefined ? 'shift' : `shift - j[${own}]`};`);
  }
  for (const [row, column] of entries) {
    if (row !== column) fill.push(`lu[${slot(row, column)}] = -j[${value.get(key(row, column))}];`);
  }

  const order = pivotOrder(size, has);
  const work: string[] = [];
  const forward: string[] = [];
  const backward: string[] = [];
  for (const [step, pivot] of order.entries()) {
    const rest = order.slice(step + 1);
    const diagonal = slot(pivot, pivot);
    work.push(`lu[${diagonal}] = 1 / lu[${diagonal}];`);
    for (const row of rest.filter((row) => has(row, pivot))) {
      const lower = slot(row, pivot);
      work.push(`lu[${lower}] *= lu[${diagonal}];`);
      forward.push(`b[${row}] -= lu[${lower}] * b[${pivot}];`);
      for (const column of rest.filter((column) => has(pivot, column))) {
        const product = `lu[${lower}] * lu[${slot(pivot, column)}]`;
        if (has(row, column)) work.push(`lu[${slot(row, column)}] -= ${product};`);
        else work.push(`lu[${slot(row, column)}] = -${product};`);
      }
    }
    const known = rest.filter((column) => has(pivot, column));
    const sum = known.map((column) => ` - lu[${slot(pivot, column)}] * b[${column}]`).join('');
    backward.unshift(`b[${pivot}] = (b[${pivot}]${sum}) * lu[${diagonal}];`);
  }
  return { factor: [...fill, ...work], factorSize: slots.size, solve: [...forward, ...backward] };
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
