/** Stands empty until it is built. */
export function ThinkDialog() {
  return null;
}
