import { description, pipe, rawTransform, safeParse, unknown } from 'valibot';
import { type Limit, quantity, sayNumber, sayValue, told } from '../../case/fields/index.ts';

/** Grade of every number here: assumption; they catch slips. */
const ANY: Limit = { min: -1e9, max: 1e9, unit: '', why: 'no source prints anything larger' };
const SPREAD: Limit = { min: 0, max: 1e9, unit: '', why: 'a spread is never negative' };
const PATIENTS: Limit = { min: 1, max: 1e6, unit: 'patients', why: 'it counts patients', whole: true };
const COUNT: Limit = { ...PATIENTS, min: 0 };

export const anyNumber = quantity(ANY);
export const spread = quantity(SPREAD);
export const patients = quantity(PATIENTS);
export const count = quantity(COUNT);

/** Two numbers, the smaller first. */
export const pair = pipe(
  unknown(),
  rawTransform(({ dataset, addIssue, NEVER }): readonly [number, number] => {
    const read = readPair(dataset.value);
    if (typeof read !== 'string') return read;
    addIssue({ message: read });
    return NEVER;
  }),
  description('two numbers, the smaller first: [a, b]'),
);

function readPair(input: unknown): readonly [number, number] | string {
  const values: readonly unknown[] = Array.isArray(input) ? input : [];
  if (values.length !== 2) {
    const message = `This is ${sayValue(input)}, where two numbers belong.`;
    return told('pair.not-two', message, 'Write both ends as [a, b].');
  }
  const [low, high] = values.map((value) => safeParse(anyNumber, value));
  if (low?.success !== true || high?.success !== true) {
    const message = `${[low, high].find((each) => each?.success === false)?.issues?.[0].message ?? ''}`;
    return message;
  }
  if (low.output <= high.output) return [low.output, high.output];
  const message = `${sayNumber(low.output)} to ${sayNumber(high.output)} runs downwards.`;
  return told('range.reversed', message, 'Give the smaller number first.');
}

const PERCENT = /^\s*(-?\d+(?:\.\d+)?)\s*%\s*$/;

/** A percentage as text, `94%`, as a share of 1. */
export function percentage(most: number) {
  return pipe(
    unknown(),
    rawTransform(({ dataset: { value }, addIssue, NEVER }): number => {
      const digits = typeof value === 'string' ? PERCENT.exec(value)?.[1] : undefined;
      const wrong = digits === undefined ? noPercentage(value) : beyond(Number(digits), most);
      if (wrong === undefined) return Number(digits) / 100;
      addIssue({ message: wrong });
      return NEVER;
    }),
    description('a percentage, for example 94%'),
  );
}

function noPercentage(input: unknown): string {
  if (typeof input === 'number') {
    const message = `This is ${sayNumber(input)} without a unit.`;
    return told('unit.missing', message, 'Write a percentage with its sign, for example 94%.');
  }
  return told(
    'share.not-a-percentage',
    `This is ${sayValue(input)}, not a percentage.`,
    'Write, for example, 94%.',
  );
}

function beyond(percent: number, most: number): string | undefined {
  if (percent >= 0 && percent <= most) return undefined;
  const message = `${sayNumber(percent)}% is out of range.`;
  return told('number.out-of-range', message, `Give a percentage from 0% to ${sayNumber(most)}%.`);
}
