/** 97.5th percentile of the normal distribution. */
const Z = 1.959964;

/** Wilson's 95% interval of a share, in %. */
export function wilson(count: number, n: number): { readonly from: number; readonly to: number } {
  const share = count / n;
  const z2_n = (Z * Z) / n;
  const middle = (share + z2_n / 2) / (1 + z2_n);
  const half = (Z / (1 + z2_n)) * Math.sqrt((share * (1 - share)) / n + z2_n / (4 * n));
  return { from: 100 * Math.max(0, middle - half), to: 100 * Math.min(1, middle + half) };
}
