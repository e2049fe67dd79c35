import { check, description, number, pipe, transform } from 'valibot';
import { allows, type Limit } from '../limits.ts';
import { quoted, sayNumber, sayValue } from '../words.ts';
import { told } from './told.ts';

/** A plain number inside its limit, in the unit of the limit. */
export function quantity(limit: Limit) {
  return pipe(
    number((issue) => notANumber(issue.input, limit)),
    check(
      (value) => allows(limit, value),
      (issue) => outside(issue.input, limit),
    ),
    // -0 and 0 are one number to a reader of the file.
    transform((value) => value + 0),
    description(sayLimit(limit)),
  );
}

function sayLimit({ min, max, unit, above, whole }: Limit): string {
  const range = above === true ? `above ${sayNumber(min)} and at most` : `from ${sayNumber(min)} to`;
  return `a ${whole === true ? 'whole ' : ''}number ${range} ${sayNumber(max)} ${unit}`.trim();
}

const NUMBER_AND_REST = /^\s*(-?\d+(?:\.\d+)?)\s*(.*?)\s*$/s;

function notANumber(input: unknown, limit: Limit): string {
  const plain = 'plain, without quotation marks or unit';
  const asked = `Write ${sayLimit(limit)}, ${plain}.`;
  if (typeof input === 'number') return told('number.not-a-number', 'This is not a number (NaN).', asked);
  const message = `This is ${sayValue(input)}, where a number belongs.`;
  if (typeof input !== 'string') return told('number.not-a-number', message, asked);
  const [, digits, unit = ''] = NUMBER_AND_REST.exec(input) ?? [];
  if (digits === undefined) return told('number.is-text', message, asked);
  // Only a number in the right unit may be repeated: 200 mg is not 200 mcg.
  if (unit !== '' && unit !== limit.unit) {
    return told(
      'number.is-text',
      message,
      `Convert it from ${quoted(unit)}, then write ${sayLimit(limit)}, ${plain}.`,
    );
  }
  const value = Number(digits);
  return told('number.is-text', message, allows(limit, value) ? `Write ${value}, ${plain}.` : asked);
}

function outside(value: number, limit: Limit): string {
  const asked = `Give ${sayLimit(limit)}, because ${limit.why}.`;
  if (!Number.isFinite(value)) return told('number.infinite', `This is ${value}, which has no end.`, asked);
  const said = `${sayNumber(value)} ${limit.unit}`.trim();
  if (value < 0 && limit.min >= 0) return told('number.negative', `${said} is negative.`, asked);
  if (limit.whole === true && !Number.isInteger(value)) {
    return told('number.not-whole', `${said} is not a whole number.`, asked);
  }
  return told('number.out-of-range', `${said} is out of range.`, asked);
}
