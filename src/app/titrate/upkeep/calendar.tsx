import type { Upkeep } from '../../../titration/index.ts';
import { sayNumber } from '../../numbers/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { marksOf } from './marks.ts';
import { sayDay } from './say.ts';
import { type CalendarDay, inGrid, weeksOf } from './weeks.ts';

const words = titrateText.upkeep.calendar;
const names = titrateText.upkeep.dates.short;

/** Days of the plan, a row a week: those with a date of this fill, and how many lie between. */
export function Calendar({ upkeep }: { readonly upkeep: Upkeep }) {
  const { at_s, dates, refills } = upkeep;
  const marks = marksOf(upkeep).filter((mark) => inGrid(mark, dates.refill_by_s, at_s));
  const refilled_s = [...refills.map((refill) => refill.at_s), upkeep.fill.at_s];
  const said = marks.map(({ kind, at_s: day_s }) => words.item(names[kind], sayDay(day_s))).join(', ');
  return (
    <div class="case-weeks num" role="img" aria-label={words.finding(said)} data-testid="upkeep-calendar">
      {weeksOf(marks, refilled_s).map((row) =>
        row.kind === 'gap' ? (
          <span key={`gap ${row.before}`} class="weeks-between">
            {words.weeks(sayNumber(row.weeks, 0))}
          </span>
        ) : (
          row.days.map((day) => <Day key={day.day} day={day} />)
        ),
      )}
    </div>
  );
}

function Day({ day: { day, mark, refilled } }: { readonly day: CalendarDay }) {
  const looks = ['case-day', mark === undefined ? '' : `date-mark is-${mark}`, refilled ? 'is-refilled' : ''];
  return (
    <span class={looks.filter((look) => look !== '').join(' ')} data-day={day} data-mark={mark}>
      {sayNumber(day, 0)}
    </span>
  );
}
