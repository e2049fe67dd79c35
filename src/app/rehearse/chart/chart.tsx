/** Stands empty until it is built. */
export function ChartDialog() {
  return null;
}
