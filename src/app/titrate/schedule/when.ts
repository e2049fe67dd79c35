import { DAY_S, parseClock, sayClock } from '../../../case/index.ts';
import { bad, type Checked, good } from '../../../problem/index.ts';
import { quote } from '../../numbers/index.ts';
import { titrateText } from '../../strings/titrate.ts';

const WHEN = /^(?:day\s*)?(\d{1,5})(?:(?:\s*,\s*|\s+)(\d{1,2})[:.h](\d{2}))?$/i;

export function dayOf(at_s: number): number {
  return Math.floor(at_s / DAY_S);
}

/** `31 08:00`, as it is typed and shown. */
export function sayWhen(at_s: number): string {
  return `${dayOf(at_s)} ${sayClock(at_s)}`;
}

/** A day, or day and clock; without a clock that of `old_s` stays. */
export function readWhen(typed: string, old_s: number, path = 'at_s'): Checked<number> {
  const [, day, hour = '', minute = ''] = WHEN.exec(typed.trim()) ?? [];
  const clock_s = hour === '' ? mod(old_s) : parseClock(`${hour.padStart(2, '0')}:${minute}`);
  if (day === undefined || clock_s === undefined) {
    return bad({ path, code: 'when.unread', ...titrateText.schedule.when.unread(quote(typed)) });
  }
  return good(Number(day) * DAY_S + clock_s);
}

function mod(at_s: number): number {
  return at_s - dayOf(at_s) * DAY_S;
}
