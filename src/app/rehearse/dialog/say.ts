import { DAY_S, sayClock } from '../../../case/index.ts';
import { dialogWords as words } from '../../strings/en/rehearse/dialog.ts';

const MINUTE_S = 60;
const MINUTES = 60;

/** `7 min` or `1 h 12 min`. */
export function sayMinutes(minutes: number): string {
  const whole = Math.max(0, Math.round(minutes));
  const hours = Math.floor(whole / MINUTES);
  return hours === 0 ? words.minutes(whole) : words.hours(hours, whole % MINUTES);
}

/** How long ago, from seconds of case time. */
export function sayAge(at_s: number, now_s: number): string {
  return sayMinutes(Math.floor((now_s - at_s) / MINUTE_S));
}

/** How long it still takes, rounded up, so that it never says none while there is some. */
export function sayLeft(until_s: number, now_s: number): string {
  return sayMinutes(Math.ceil((until_s - now_s) / MINUTE_S));
}

/** Clock time, with the day where it is another one: `14:38`, `yesterday 23:10`, `12 days ago 22:40`. */
export function sayWhen(at_s: number, now_s: number): string {
  const days = Math.floor(now_s / DAY_S) - Math.floor(at_s / DAY_S);
  return words.when(days, sayClock(at_s));
}
