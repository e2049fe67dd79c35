import type { ClockTime } from '../../../case/index.ts';
import { bad, type Checked, good } from '../../../problem/index.ts';
import { quote, readNumber } from '../../numbers/index.ts';
import { titrateText } from '../../strings/titrate.ts';

const words = titrateText.day.steps;
const CLOCK = /^(\d{1,2})(?:[:.h]?(\d{2}))?$/;

/** A clock time as people type it: 6, 06:30, 6.30 or 0630. `24:00` only as an end. */
export function readClock(typed: string, as: 'start' | 'end'): Checked<ClockTime> {
  const parts = CLOCK.exec(typed.trim());
  const [hours, minutes] = [Number(parts?.[1] ?? Number.NaN), Number(parts?.[2] ?? 0)];
  const whole = hours * 60 + minutes;
  const last = as === 'end' ? 24 * 60 : 24 * 60 - 1;
  if (parts === null || minutes > 59 || whole > last) {
    return bad({
      path: as === 'end' ? 'to' : 'from',
      code: 'day.no-clock',
      message: words.noClock(quote(typed)),
      mend: words.noClockMend,
    });
  }
  return good(`${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`);
}

export function readAmount(typed: string): Checked<number> {
  const read = readNumber(typed);
  if (read.kind === 'number') return good(read.value);
  return bad({
    path: 'rate',
    code: 'day.no-number',
    message: words.noNumber(quote(typed)),
    mend: words.noNumberMend,
  });
}
