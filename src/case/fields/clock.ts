import { check, description, pipe, string } from 'valibot';
import { parseClock } from '../clock.ts';
import { quoted, sayValue } from '../words.ts';
import { told } from './told.ts';

/** A clock time `HH:MM`; `24:00` only as an end. */
export function clock(as: 'start' | 'end' = 'start') {
  const says = `a clock time HH:MM from 00:00 to ${as === 'end' ? '24:00' : '23:59'}`;
  const wrong = (input: unknown) => {
    const text = typeof input === 'string';
    const message = text
      ? `${quoted(input)} is no clock time.`
      : `This is ${sayValue(input)}, not a clock time.`;
    const meant = text ? likely(input, as) : undefined;
    return told('clock.not-a-time', message, `Write ${meant ?? says}.`);
  };
  return pipe(
    string((issue) => wrong(issue.input)),
    check(
      (time) => parseClock(time, as) !== undefined,
      (issue) => wrong(issue.input),
    ),
    description(says),
  );
}

const LOOSE_CLOCK = /^\s*(\d{1,2})[:.h](\d{2})\s*$/;

/** What `8:00`, `08.00` or a start of `24:00` is meant to be. */
function likely(input: string, as: 'start' | 'end'): string | undefined {
  const [, hour = '', minute = ''] = LOOSE_CLOCK.exec(input) ?? [];
  const time = `${hour.padStart(2, '0')}:${minute}`;
  if (time === '24:00') return as === 'end' ? time : '00:00';
  return parseClock(time) === undefined ? undefined : time;
}
