import type { Upkeep } from '../../../titration/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useTitrate } from '../context.ts';
import { goToDay } from './go-to.ts';
import { type MarkKind, marksOf, sayMark } from './marks.ts';
import { sayDay } from './say.ts';

const words = titrateText.upkeep.dates;

/** The key to the calendar, and the way to its days. Where it was filled stands in the table. */
export function Dates({ upkeep }: { readonly upkeep: Upkeep }) {
  const titrate = useTitrate();
  const shown = marksOf(upkeep).filter(({ kind }) => kind !== 'filled' && kind !== 'empty');
  return (
    <ul class="upkeep-dates num" aria-label={words.label}>
      {shown.map(({ kind, at_s }) => (
        <li key={kind}>
          {kind === 'today' ? (
            <div class="upkeep-date">
              <DateLine kind={kind} at_s={at_s} />
            </div>
          ) : (
            <button
              type="button"
              class="upkeep-date"
              title={words.goTo(sayMark(kind, upkeep), sayDay(at_s))}
              data-testid={`upkeep-date-${kind}`}
              data-at={at_s}
              onClick={() => goToDay(titrate, at_s)}
            >
              <DateLine kind={kind} at_s={at_s} />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function DateLine({ kind, at_s }: { readonly kind: MarkKind; readonly at_s: number }) {
  return (
    <>
      <span class={`date-mark is-${kind}`} aria-hidden="true" />
      <span class="upkeep-date-name">{words.short[kind]}</span>
      <span class="upkeep-date-day">
        <span class="only-spoken">{titrateText.upkeep.day('')}</span>
        {sayDay(at_s)}
      </span>
    </>
  );
}
