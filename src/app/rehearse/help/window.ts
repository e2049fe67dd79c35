/** So many neighbours stand with what is meant, so that none is pointed at. */
const MOST = 4;

/** A few of a list in its own order, one of `meant` among them. */
export function windowOn<T>(list: readonly T[], meant: (each: T) => boolean, most = MOST): readonly T[] {
  const at = Math.max(0, list.findIndex(meant));
  const from = Math.max(0, Math.min(at - 1, list.length - most));
  return list.slice(from, from + most);
}
