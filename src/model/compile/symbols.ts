/**
 * How a name of the model is written in a formula: its first word as the symbol, the others as an upright subscript.
 * `k_reflex_in` is a k with the subscript "reflex in".
 */
export interface NameSymbol {
  readonly head: string;
  /** Empty when the name is one word. */
  readonly sub: string;
}

/** Names that the field writes as one symbol although they are one word. */
const WHOLE: Readonly<Record<string, NameSymbol>> = {
  ka: { head: 'k', sub: 'a' },
  h_reflex: { head: 'H-reflex', sub: '' },
  spo2: { head: 'SpO\u2082', sub: '' },
};

/** First words with a usual symbol. */
const HEADS: Readonly<Record<string, string>> = {
  cl: 'CL',
  emax: 'Emax',
  f: 'F',
  q: 'Q',
  tau: '\u03c4',
  v: 'V',
};

/** Abbreviations keep their capitals wherever they stand. */
const WORDS: Readonly<Record<string, string>> = {
  csf: 'CSF',
  ck: 'CK',
  gcs: 'GCS',
  h: 'H',
};

export function symbolOf(name: string): NameSymbol {
  const whole = WHOLE[name];
  if (whole !== undefined) return whole;
  const [first = name, ...rest] = name.split('_');
  const effectSite = /^ke\d$/.test(first);
  const head = effectSite ? 'k' : (HEADS[first] ?? WORDS[first] ?? first);
  const words = rest.map((word) => WORDS[word] ?? word);
  return { head, sub: (effectSite ? [first.slice(1), ...words] : words).join(' ') };
}
