/** Prints one element of the page alone: everything that is not on the way to it is left out by print styles. */
export function printSheet(sheet: HTMLElement | null) {
  if (sheet === null) return;
  const way: HTMLElement[] = [];
  for (let each = sheet.parentElement; each !== null; each = each.parentElement) way.push(each);
  const mark = (on: boolean) => {
    for (const each of way) each.toggleAttribute('data-print-way', on);
    sheet.toggleAttribute('data-print-sheet', on);
  };
  mark(true);
  addEventListener('afterprint', () => mark(false), { once: true });
  print();
}
