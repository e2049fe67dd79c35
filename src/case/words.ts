/** Numbers and words as drug safety wants them written: thousands separated, leading zero, no trailing zeros. */

const PLAIN = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 17 });
const SHORT = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 6 });

export function sayNumber(value: number): string {
  return say(PLAIN, value);
}

/** To six figures: for numbers that come out of arithmetic. */
export function sayAbout(value: number): string {
  return say(SHORT, value);
}

function say(format: Intl.NumberFormat, value: number): string {
  const size = Math.abs(value);
  const plain = size === 0 || (size >= 1e-6 && size < 1e15);
  return plain ? format.format(value === 0 ? 0 : value) : String(value);
}

export function sayMinutes(minutes: number): string {
  return `${sayNumber(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}`;
}

/** A value of any kind as it may stand in a sentence: short, on one line. */
export function sayValue(value: unknown): string {
  if (typeof value === 'number') return sayNumber(value);
  if (typeof value === 'string') return `the text ${quoted(value)}`;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a set of fields';
  if (value === null || value === undefined) return 'empty';
  return String(value);
}

const LONGEST_QUOTE = 40;

/** Text in quotation marks, cut when long, with nothing in it that could break a line. */
export function quoted(text: string): string {
  const short = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}...` : text;
  return JSON.stringify(short);
}

/** `a, b or c`. */
export function sayChoice(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
