/** Place of the first that is not `past`, in a list whose past ones come first; its length when all are. */
export function firstNot<T>(sorted: readonly T[], past: (each: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const each = sorted[middle];
    if (each !== undefined && past(each)) low = middle + 1;
    else high = middle;
  }
  return low;
}
