/** Units in which an answer is asked for. */
export const ASKED_UNITS = ['mL', 'mL/day', 'mcg', 'mcg/h', 'mcg/day', 'mg', 'mg/day', 'h', 'days'] as const;
export type AskedUnit = (typeof ASKED_UNITS)[number];

export type Kind = 'volume' | 'flow' | 'amount' | 'dose_rate' | 'time';

interface Size {
  readonly kind: Kind;
  /** In mL, mcg, h or these per hour. */
  readonly factor: number;
}

const VOLUMES = { ml: 1, l: 1000, ul: 0.001 };
const AMOUNTS = { mcg: 1, mg: 1000, g: 1_000_000 };
const TIMES = { min: 1 / 60, h: 1, day: 24, week: 168 };
const OTHER_WORDS = new Map([
  ['ug', 'mcg'],
  ['microgram', 'mcg'],
  ['milligram', 'mg'],
  ['microlitre', 'ul'],
  ['millilitre', 'ml'],
  ['milliliter', 'ml'],
  ['cc', 'ml'],
  ['hr', 'h'],
  ['hour', 'h'],
  ['24 h', 'day'],
  ['24h', 'day'],
  ['d', 'day'],
  ['wk', 'week'],
  ['minute', 'min'],
]);

/** What kind of quantity a unit measures, as it stands in a sentence. */
export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  volume: 'a volume',
  flow: 'a flow, a volume in a time',
  amount: 'an amount of drug',
  dose_rate: 'a dose in a time',
  time: 'a length of time',
};

/** The size of a unit as someone types it, for example `mL/h`, `mcg per day` or `d`; undefined when it is none. */
export function sizeOf(unit: string): Size | undefined {
  const [above = '', below, ...more] = unit
    .toLowerCase()
    .replaceAll(/[\u00b5\u03bc]/g, 'u')
    .replaceAll(/\s+per\s+|\s+a\s+/g, '/')
    .split('/')
    .map(plainWord);
  if (more.length > 0) return undefined;
  if (below === undefined) {
    const time = lookUp(TIMES, above);
    if (time !== undefined) return { kind: 'time', factor: time };
  }
  const per = below === undefined ? 1 : lookUp(TIMES, below);
  if (per === undefined) return undefined;
  const volume = lookUp(VOLUMES, above);
  if (volume !== undefined) return { kind: below === undefined ? 'volume' : 'flow', factor: volume / per };
  const amount = lookUp(AMOUNTS, above);
  if (amount !== undefined)
    return { kind: below === undefined ? 'amount' : 'dose_rate', factor: amount / per };
  return undefined;
}

/** The size of a unit that this program asks for. */
export function askedSize(unit: AskedUnit): Size {
  const size = sizeOf(unit);
  if (size === undefined) throw new RangeError(`${unit} is no unit`);
  return size;
}

/** Without spaces around, a plural's s, and other spellings. */
function plainWord(word: string): string {
  const trimmed = word.trim().replace(/\s+/g, ' ');
  const single = trimmed.length > 2 ? trimmed.replace(/s$/, '') : trimmed;
  return OTHER_WORDS.get(single) ?? single;
}

function lookUp(units: Readonly<Record<string, number>>, word: string): number | undefined {
  return Object.hasOwn(units, word) ? units[word] : undefined;
}
