import { DAY_S, sayCaseTime } from '../../../case/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useDay } from './context.ts';

/** Which order is edited, and the way to edit another. */
export function OrderLine() {
  const day = useDay();
  const words = titrateText.day.order;
  const edited = day.edited.value;
  if (edited === undefined) return null;
  const { kind, entry, stopped_s } = edited.held;
  const today = Math.floor(day.titrate.today_s.value / DAY_S);
  const isOlder = entry !== undefined && Math.floor(entry.at_s / DAY_S) < today;
  return (
    <div class="day-order">
      <p data-testid="day-order">
        {entry === undefined
          ? words[kind === 'history' ? 'history' : 'shelf']
          : words.entry(sayCaseTime(entry.at_s))}
      </p>
      {isOlder && (
        <button
          type="button"
          class="button"
          title={words.renewWhy(today)}
          data-testid="day-renew"
          onClick={day.renew}
        >
          {words.renew(today)}
        </button>
      )}
      {entry === undefined && <p class="sub">{words.fromToday(today)}</p>}
      {stopped_s !== undefined && <p class="caution-line">{words.stopped(sayCaseTime(stopped_s))}</p>}
    </div>
  );
}
