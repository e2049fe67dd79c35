import { type Finding, type Place, sayNumber, sayValue } from '../../case/fields/index.ts';
import { conversionOf, rangeFinding, sayUnit, type Written } from './conversion.ts';
import type { Measured } from './measured.ts';
import { unitsLike } from './units.ts';

const NUMBER_AND_UNIT = /^\s*([+-]?\d+(?:\.\d+)?)\s*(\S.*?)\s*$/;

/**
 * A limit or a level, in the unit of what it is compared with: a plain number beside `scale` or `unit`, or a number
 * with its unit as text (`500 ng/mL`, `4 h`). Differences of scores, shares, ratios, doses whose name has the unit, and
 * what is measured in one unit only (mmHg) need neither.
 */
export function numberWithUnit(
  input: unknown,
  beside: Written,
  measured: Measured,
  at: Place,
  group: Place,
  into: Finding[],
): number | undefined {
  const [, digits, unit] = typeof input === 'string' ? (NUMBER_AND_UNIT.exec(input) ?? []) : [];
  const printed = typeof input === 'number' ? input : Number(digits ?? Number.NaN);
  if (!Number.isFinite(printed)) {
    const message = `This is ${sayValue(input)}, where a number belongs.`;
    into.push({
      at,
      code: 'number.not-a-number',
      message,
      mend: `Write a number in ${sayUnit(measured.unit)}.`,
    });
    return undefined;
  }
  const written = unit === undefined ? beside : { ...beside, unit };
  const found: Finding[] = [];
  const bare = written.scale === undefined && written.unit === undefined && goesWithout(measured);
  const conversion = bare ? PLAIN : conversionOf(written, measured, group, found);
  into.push(...found.map((finding) => ({ ...finding, at: unit === undefined ? finding.at : at })));
  if (conversion === undefined) return undefined;
  const value = conversion.value(printed);
  const wrong = rangeFinding(value, measured);
  if (wrong === undefined) return value;
  into.push({ at, ...wrong, message: `${sayNumber(printed)}: ${wrong.message}` });
  return undefined;
}

const PLAIN = { value: (printed: number) => printed };
const NAMED_UNITS: readonly string[] = ['1', '%', 'mcg/day', 'mg/day', 'mcg'];

/** A limit that is the same on every scale, or whose unit nobody can mistake. */
function goesWithout({ kind, scored, unit }: Measured): boolean {
  if (kind === 'score') return scored === 'spasms';
  return kind === 'score difference' || NAMED_UNITS.includes(unit) || unitsLike(unit).length === 1;
}
