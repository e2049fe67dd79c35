/** Stands empty until it is built. */
export function ProcedureDialog() {
  return null;
}
