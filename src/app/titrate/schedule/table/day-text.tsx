import { sayClock } from '../../../../case/index.ts';
import { sayNumber } from '../../../numbers/index.ts';
import { titrateText } from '../../../strings/titrate.ts';
import { dayOf } from '../when.ts';

/** Day and, small, the clock. */
export function DayText({ at_s }: { readonly at_s: number }) {
  return (
    <span class="day-text num">
      <span class="day-word">{titrateText.schedule.columns.day} </span>
      {sayNumber(dayOf(at_s), 0)} <span class="unit">{sayClock(at_s)}</span>
    </span>
  );
}
