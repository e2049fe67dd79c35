import { check, description, pipe, rawTransform, unknown } from 'valibot';
import { nearest, quoted, sayNumber, sayValue, told } from '../../case/fields/index.ts';

const DAY_H = 24;
export const YEAR_H = 365.25 * DAY_H;
/** Grade: assumption. No cohort was followed longer. */
export const LONGEST_YEARS = 30;

/** Hours of one; `mo` is the twelfth part of a year. */
const HOURS: ReadonlyMap<string, number> = new Map([
  ['min', 1 / 60],
  ['h', 1],
  ['d', DAY_H],
  ['wk', 7 * DAY_H],
  ['mo', YEAR_H / 12],
  ['y', YEAR_H],
]);
const UNITS = [...HOURS.keys()];
const WRITE = `Write a number and one of ${UNITS.join(', ')}, for example 4 h.`;

export interface Duration {
  readonly h: number;
  /** As the file writes it, for the report: `19.2 mo`. */
  readonly said: string;
}

const DURATION = /^\s*([+-]?\d+(?:\.\d+)?)\s*([a-zA-Z]*)\s*$/;

/** A duration as text: `30 min`, `4 h`, `3 d`, `2 wk`, `12 mo`, `2 y`. */
export const duration = pipe(
  unknown(),
  rawTransform(({ dataset, addIssue, NEVER }): Duration => {
    const read = parseDuration(dataset.value);
    if (typeof read !== 'string') return read;
    addIssue({ message: read });
    return NEVER;
  }),
  description('a duration, for example 4 h'),
);

/** A duration above zero. */
export const someTime = pipe(
  duration,
  check(
    ({ h }) => h > 0,
    told('duration.zero', 'This is no time at all.', 'Write a duration above zero, for example 8 h.'),
  ),
);

/** The duration, or what is wrong with it. */
export function parseDuration(input: unknown): Duration | string {
  if (typeof input === 'number') {
    return told('duration.no-unit', `This is ${sayNumber(input)} without a unit of time.`, WRITE);
  }
  if (typeof input !== 'string') {
    return told('duration.not-a-time', `This is ${sayValue(input)}, not a duration.`, WRITE);
  }
  const [, digits, unit = ''] = DURATION.exec(input) ?? [];
  if (digits === undefined) return told('duration.not-a-time', `${quoted(input)} is no duration.`, WRITE);
  if (unit === '') return told('duration.no-unit', `${quoted(input)} has no unit of time.`, WRITE);
  const hours = HOURS.get(unit);
  if (hours === undefined) return unknownUnit(unit);
  const h = Number(digits) * hours;
  if (h < 0) {
    return told(
      'duration.negative',
      `${quoted(input)} is negative.`,
      'Count from an earlier step, with `after`.',
    );
  }
  if (h > LONGEST_YEARS * YEAR_H) {
    const message = `${quoted(input)} is longer than ${LONGEST_YEARS} years.`;
    return told('duration.too-long', message, `Give at most ${LONGEST_YEARS} y; check the unit.`);
  }
  return { h, said: `${sayNumber(Number(digits))} ${unit}` };
}

const LONG_WORDS: ReadonlyMap<string, string> = new Map([
  ['m', 'mo (months) or min (minutes)'],
  ['hr', 'h'],
  ['hour', 'h'],
  ['day', 'd'],
  ['w', 'wk'],
  ['week', 'wk'],
  ['month', 'mo'],
  ['year', 'y'],
  ['minute', 'min'],
]);

function unknownUnit(unit: string): string {
  const meant = LONG_WORDS.get(unit.toLowerCase().replace(/(?<=..)s$/, '')) ?? nearest(unit, UNITS);
  return told(
    'duration.unknown-unit',
    `${quoted(unit)} is no unit of time here.`,
    `${meant === undefined ? '' : `Did you mean ${meant}? `}${WRITE}`,
  );
}
