import * as v from 'valibot';
import type { TaskKey } from '../words.ts';

/** What the fields of stored runs and progress may hold. The limits keep out slipped digits; none is a dosing rule. */

const LONGEST_KEY = 80;
const LONGEST_FREE = 100_000;
const TEN_YEARS_S = 3650 * 86_400;

export function within(least: number, most: number) {
  return v.pipe(
    v.number(),
    v.minValue(least, `This must be ${least.toLocaleString('en-US')} or more`),
    v.maxValue(most, `This must be at most ${most.toLocaleString('en-US')}`),
  );
}

export function whole(least: number, most: number) {
  return v.pipe(within(least, most), v.integer('This must be a whole number'));
}

export function listOf<const S extends v.GenericSchema>(each: S, most: number) {
  return v.pipe(
    v.array(each),
    v.maxLength(most, `There are at most ${most.toLocaleString('en-US')} of these`),
  );
}

export const key = v.pipe(
  v.string(),
  v.regex(/^[\w./:-]+$/, 'This must be one word'),
  v.maxLength(LONGEST_KEY, `This must have at most ${LONGEST_KEY} characters`),
);
export const free = v.pipe(
  v.string(),
  v.maxLength(LONGEST_FREE, `This must have at most ${LONGEST_FREE.toLocaleString('en-US')} characters`),
);
export const keys = listOf(key, 500);
export const id = whole(1, 1_000_000_000);
export const at_s = whole(0, TEN_YEARS_S);
export const draw = whole(0, Number.MAX_SAFE_INTEGER);
export const amount = within(0, 100_000);

export const time = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/, 'This must be an ISO time'),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'There is no such time'),
);

const TASK = /^(?:observe|examine|act)\/[\w.-]{1,60}$/;
export const task = v.custom<TaskKey>(
  (value) => typeof value === 'string' && TASK.test(value),
  'This must be a task, for example observe/vital_signs',
);
