/** What a typed text is, before anyone asks whether the number is a sensible dose. */
export type Reading =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unit'; readonly unit: string }
  | { readonly kind: 'comma' }
  | { readonly kind: 'nonsense' };

const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;
const PLAIN = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const DECIMAL_COMMA = /^[+-]?\d+,\d+$/;
const NUMBER_THEN_WORD = /^[+-]?[\d.,]+\s*([a-z\u00b5\u03bc%][a-z\u00b5\u03bc/% ]*)$/i;

/** Longest text a field or a link may hold; a longer one is no dose. */
export const TYPED_MAX = 40;

export function readNumber(typed: string): Reading {
  const text = typed.trim();
  if (text === '') return { kind: 'empty' };
  if (text.length > TYPED_MAX) return { kind: 'nonsense' };
  if (GROUPED.test(text)) return { kind: 'number', value: Number(text.replaceAll(',', '')) };
  if (PLAIN.test(text)) {
    const value = Number(text);
    return Number.isFinite(value) ? { kind: 'number', value } : { kind: 'nonsense' };
  }
  if (DECIMAL_COMMA.test(text)) return { kind: 'comma' };
  const unit = NUMBER_THEN_WORD.exec(text)?.[1];
  return unit === undefined ? { kind: 'nonsense' } : { kind: 'unit', unit };
}

/** A typed text as it is quoted back: short, whatever was pasted. */
export function quote(typed: string): string {
  const text = typed.trim().replace(/\s+/g, ' ');
  return text.length > TYPED_MAX ? `${text.slice(0, TYPED_MAX)}\u2026` : text;
}
