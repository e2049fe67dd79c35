/** Index of the last item at or before a second; -1 when all begin later. Items ascend in time. */
export function lastIndex<T>(items: readonly T[], at_s: number, timeOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (timeOf(items[middle]!) <= at_s) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
