import { sayClock } from '../../../case/index.ts';

const MINUTE_S = 60;
const HOUR_S = 3600;

/** `0:42` from seconds; hours are not cut at a day. */
export function sayElapsed(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds / MINUTE_S));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** The seconds behind it: `07`. */
export function saySeconds(seconds: number): string {
  return String(Math.floor(Math.max(0, seconds) % MINUTE_S)).padStart(2, '0');
}

export const hoursOf = (seconds: number) => Math.floor(seconds / HOUR_S);
export const minutesOf = (seconds: number) => Math.floor((seconds % HOUR_S) / MINUTE_S);
export { sayClock };

/** A day and clock time of the wall, for the shelf. */
export function sayWhenBegan(began: string): string {
  const time = new Date(began);
  if (Number.isNaN(time.getTime())) return began;
  return time.toLocaleString('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
}
