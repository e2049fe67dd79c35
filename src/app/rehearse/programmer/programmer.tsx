/** Stands empty until it is built. */
export function ProgrammerPanel() {
  return null;
}
