/** What is said of a group of numbers, and how far that would move with other random patients. */

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Of a sample (n - 1); 0 for a single value. */
export function sd(values: readonly number[]): number {
  if (values.length < 2) return values.length === 1 ? 0 : Number.NaN;
  const middle = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - middle) * (value - middle), 0);
  return Math.sqrt(squares / (values.length - 1));
}

/** The value that a share of 0 to 1 lies below, straight lines between neighbours; NaN of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  const at = Math.min(1, Math.max(0, share)) * (sorted.length - 1);
  const below = Math.floor(at);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[below + 1] ?? low;
  return at === below ? low : low + (at - below) * (high - low);
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Share of the values that pass; NaN of nothing. */
export function share<T>(values: readonly T[], passes: (value: T) => boolean): number {
  return values.filter(passes).length / values.length;
}

/** Standard error of a mean. */
export function errorOfMean(values: readonly number[]): number {
  return sd(values) / Math.sqrt(values.length);
}

/** Standard error of a median: half the distance between the ranks one standard error either side of the middle. */
export function errorOfMedian(values: readonly number[]): number {
  const n = values.length;
  if (n < 2) return n === 1 ? 0 : Number.NaN;
  const away = Math.sqrt(n) / 2 / (n - 1);
  return (quantile(values, 0.5 + away) - quantile(values, 0.5 - away)) / 2;
}

/** Standard error of a share among n; with one more of each kind, so that 0 of 20 is not certain. */
export function errorOfShare(share: number, n: number): number {
  const eased = (share * n + 1) / (n + 2);
  return Math.sqrt((eased * (1 - eased)) / n);
}
