/** Whether a number lies between two bounds, both included; one that is not given bounds nothing. */
export function within(
  value: number,
  { least, most }: { readonly least?: number; readonly most?: number },
): boolean {
  return value >= (least ?? Number.NEGATIVE_INFINITY) && value <= (most ?? Number.POSITIVE_INFINITY);
}
