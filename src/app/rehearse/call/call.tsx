/** Stands empty until it is built. */
export function CallDialog() {
  return null;
}
