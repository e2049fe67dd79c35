const DIGITS = 3;

/** Three digits that count, thousands separated, no trailing zeros; `none` for what is not a number. */
export function say(value: number, digits = DIGITS): string {
  if (!Number.isFinite(value)) return 'none';
  const size = Math.abs(value);
  // Never 1,230 for 1,234: whole numbers stay whole.
  const text =
    size >= 10 ** digits
      ? Math.round(size).toLocaleString('en-US')
      : size.toLocaleString('en-US', { maximumSignificantDigits: digits });
  return value < 0 && text !== '0' ? `-${text}` : text;
}

/** With its sign: `+0.62`. */
export function saySigned(value: number): string {
  const text = say(value);
  return value > 0 ? `+${text}` : text;
}

/** `1 readout`, `1,200 readouts`. */
export function sayCount(count: number, of_one: string): string {
  return `${say(count)} ${of_one}${count === 1 ? '' : 's'}`;
}

/** 0 to 1 as `86%`. */
export function sayShare(share: number): string {
  return Number.isFinite(share) ? `${Math.round(100 * share)}%` : '';
}

/** Behind a number: nothing for scores, ` ng/mL` for what has a unit, `%` glued as is usual. */
export function sayUnit(unit: string): string {
  if (unit === '1') return '';
  return unit === '%' ? '%' : ` ${unit}`;
}
