/** Brings something to the top of the window unless its beginning is there to be read. Answers whether it moved. */
export function intoView(element: HTMLElement | null): boolean {
  if (element === null) return false;
  const { top, bottom } = element.getBoundingClientRect();
  const begins = Math.min(bottom, top + LEAST_px);
  if (top >= 0 && begins <= window.innerHeight) return false;
  element.scrollIntoView({ block: 'start' });
  return true;
}
/** So much of it has to be seen. */
const LEAST_px = 160;

/** A finger keeps no place in the page: the focus may go along. */
export function byTouch(): boolean {
  return window.matchMedia('(pointer: coarse)').matches;
}
