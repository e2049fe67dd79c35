import { type Finding, nearest, quoted, sayChoice } from '../../case/fields/index.ts';

/**
 * Units that papers print and how many of them make one of the first of their row. Within a row they convert;
 * from one row to another never.
 */
const ROWS: readonly Readonly<Record<string, number>>[] = [
  { 'ng/mL': 1, 'mcg/mL': 1000, 'mcg/L': 1, 'mg/L': 1000 },
  { 'ng*h/mL': 1, 'mcg*h/mL': 1000, 'mcg*h/L': 1, 'mg*h/L': 1000 },
  { h: 1, min: 1 / 60, d: 24, wk: 168 },
  { 'mcg/day': 1, 'mg/day': 1000, 'mcg/h': 24 },
  { mcg: 1, mg: 1000 },
  { mL: 1, L: 1000 },
  { 'mL/h': 1, 'mL/min': 60, 'L/h': 1000 },
  { '1': 1, points: 1, '%': 0.01 },
  { '1/min': 1 },
  { '1/h': 1 },
  { mmHg: 1 },
  { degC: 1 },
  { 'U/L': 1 },
];

/** Every unit that a file may write. */
export const UNITS: readonly string[] = ROWS.flatMap((row) => Object.keys(row));

/** What to multiply a number in unit `from` by to get it in unit `to`; undefined when they do not convert. */
export function factorBetween(from: string, to: string): number | undefined {
  if (from === to) return 1;
  const row = rowOf(to);
  const [a, b] = [row?.[from], row?.[to]];
  return a === undefined || b === undefined ? undefined : a / b;
}

/** Units that convert to this one, itself first. */
export function unitsLike(unit: string): readonly string[] {
  const row = Object.keys(rowOf(unit) ?? {}).map((each) => (each === '1' ? 'points' : each));
  const own = unit === '1' ? 'points' : unit;
  return [own, ...new Set(row.filter((each) => each !== own))];
}

/** What is wrong with writing `unit` where numbers in `wanted` belong. */
export function unitFinding(unit: string, wanted: string): Omit<Finding, 'at'> {
  const write = `Write ${sayChoice(unitsLike(wanted))}.`;
  if (factorBetween(unit, unit) !== undefined && UNITS.includes(unit)) {
    const message = `${quoted(unit)} does not fit: this is measured in ${wanted === '1' ? 'points' : wanted}.`;
    return { code: 'unit.does-not-fit', message, mend: `${write} Or check the quantity and the feature.` };
  }
  const meant = likely(unit);
  return {
    code: 'unit.unknown',
    message: `${quoted(unit)} is no unit here.`,
    mend: `${meant === undefined ? '' : `Did you mean ${meant}? `}${write}`,
  };
}

/** What is wrong with a number of no unit where numbers in `wanted` belong. */
export function unitMissing(wanted: string): Omit<Finding, 'at'> {
  return {
    code: 'unit.missing',
    message: 'This number has no unit.',
    mend: `Add \`unit\`: ${sayChoice(unitsLike(wanted))}, as the source prints it.`,
  };
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[\u00B5\u03BC]g|ug/g, 'mcg'],
  [/ml/gi, 'mL'],
  [/\/(24 ?h|d|d\.)$/, '/day'],
  [/ per /g, '/'],
  [/^(hours?|hrs?)$/i, 'h'],
  [/^(minutes?|mins?)$/i, 'min'],
  [/^days?$/i, 'd'],
  [/^weeks?$/i, 'wk'],
  [/^(percent|pct)$/i, '%'],
  [/^(\u00B0 ?C|C|celsius)$/i, 'degC'],
  [/^(point|grades?|score)$/i, 'points'],
  [/^(bpm|\/min|beats\/min|breaths\/min)$/i, '1/min'],
];

function likely(unit: string): string | undefined {
  const respelled = SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), unit.trim());
  return UNITS.includes(respelled) ? respelled : nearest(unit, UNITS);
}

function rowOf(unit: string): Readonly<Record<string, number>> | undefined {
  return ROWS.find((row) => Object.hasOwn(row, unit));
}
