/** Stands empty until it is built. */
export function OrdersPanel() {
  return null;
}
