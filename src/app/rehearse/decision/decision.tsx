/** Stands empty until it is built. */
export function DecisionPanel() {
  return null;
}
