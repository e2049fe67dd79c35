/** Stands empty until it is built. */
export function TellDialog() {
  return null;
}
