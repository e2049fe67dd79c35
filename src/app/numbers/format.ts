/**
 * Numbers as medication safety writes them: no trailing zeros, a leading zero, thousands separated, a space before
 * the unit. The one place where the app turns a number into text for a reader.
 */

const SPACE = '\u00a0';
const MINUS = '\u2212';

/** `value` with at most `decimals` places, for example 1,200 or 0.5; a dash when there is no number. */
export function sayNumber(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return '\u2013';
  const [whole = '0', part = ''] = Math.abs(value).toFixed(decimals).split('.');
  const kept = part.replace(/0+$/, '');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (kept === '' ? '' : `.${kept}`);
  return value < 0 && digits !== '0' ? MINUS + digits : digits;
}

/** Number and unit, never parted at a line end. */
export function withUnit(number: string, unit: string): string {
  return `${number}${SPACE}${unit.replaceAll(' ', SPACE)}`;
}

/** Drug level in ng/mL: 2 places below 1, 1 below 10, none above. */
export function sayLevel(ng_mL: number): string {
  const size = Math.abs(ng_mL);
  return sayNumber(ng_mL, size < 1 ? 2 : size < 10 ? 1 : 0);
}

/** Ashworth or Penn spasm score. */
export function sayScore(score: number): string {
  return sayNumber(score, 1);
}

/** Dose in mg or mcg, or a rate of them. */
export function sayDose(amount: number): string {
  return sayNumber(amount, 1);
}

/** Pump flow in mL/day. */
export function sayFlow(mL_day: number): string {
  return sayNumber(mL_day, mL_day < 0.1 ? 3 : 2);
}

/** Receptor effect in %. */
export function sayShare(percent: number): string {
  return sayNumber(percent, 0);
}
