import { sayDose, sayNumber, withUnit } from '../../numbers/index.ts';
import type { Change } from './actions/index.ts';

const ARROW = '\u2192';

/** From, to and percent: `260 -> 300 mcg/day, +15 %`. */
export function ChangeLine({ change }: { readonly change: Change }) {
  const { from, to, unit, route } = change;
  return (
    <p class={`change-line is-${route}`} data-testid="change-line">
      {from !== undefined && (
        <>
          <span class="change-from num">{sayDose(from)}</span> <span aria-hidden="true">{ARROW}</span>
          <span class="only-spoken">to</span>{' '}
        </>
      )}
      <b class="change-to num">{sayDose(to)}</b> <span class="unit">{unit}</span>
      {from !== undefined && from > 0 && <span class="change-by num">{sayPercent(from, to)}</span>}
    </p>
  );
}

export function sayPercent(from: number, to: number): string {
  const percent = (to / from - 1) * 100;
  const said = withUnit(sayNumber(percent, 1), '%');
  return percent > 0 ? `+${said}` : said;
}

/** For undo and for the preview: `260 to 300 mcg/day`. */
export function sayChange({ from, to, unit }: Change): string {
  const said = withUnit(sayDose(to), unit);
  return from === undefined ? said : `${sayDose(from)} to ${said}`;
}
