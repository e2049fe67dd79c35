/** Scrolls the table to a row, and never the page: it may have been selected in another panel. */
export function showInside(row: Element): void {
  const box = row.closest('.schedule-scroll');
  if (box === null) return;
  const head = box.querySelector('thead')?.getBoundingClientRect().height ?? 0;
  const { top, bottom } = row.getBoundingClientRect();
  const seen = box.getBoundingClientRect();
  if (top < seen.top + head) box.scrollTop -= seen.top + head - top;
  else if (bottom > seen.bottom) box.scrollTop += bottom - seen.bottom;
}
