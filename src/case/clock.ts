import type { ClockTime } from './case.ts';

export const DAY_S = 86_400;
const HOUR_S = 3600;
const MINUTE_S = 60;

const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Seconds after midnight of `HH:MM`, or undefined when it is no clock time. `24:00` counts only as an end. */
export function parseClock(time: string, as: 'start' | 'end' = 'start'): number | undefined {
  if (as === 'end' && time === '24:00') return DAY_S;
  const parts = CLOCK.exec(time);
  if (parts === null) return undefined;
  return Number(parts[1]) * HOUR_S + Number(parts[2]) * MINUTE_S;
}

/** Seconds after midnight of a clock time in a checked Case; `24:00` is 86,400. */
export function clockSeconds(time: ClockTime): number {
  const seconds = parseClock(time, 'end');
  if (seconds === undefined) throw new RangeError(`${time} is no clock time`);
  return seconds;
}

/** Clock time of `at_s`, seconds of case time, to the minute before it. */
export function sayClock(at_s: number): ClockTime {
  const minutes = Math.floor((((at_s % DAY_S) + DAY_S) % DAY_S) / MINUTE_S);
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** Day and clock time as a person says it, for example `day 3, 08:00`; the case starts on day 0. */
export function sayCaseTime(at_s: number): string {
  return `day ${Math.floor(at_s / DAY_S)}, ${sayClock(at_s)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
