import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { DAY_S } from '../../../case/index.ts';
import { amounts_mcg } from '../../../titration/index.ts';
import { sayNumber, sayScore } from '../../numbers/index.ts';
import { Icon, TableScroll } from '../../parts/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useDay } from './context.ts';
import type { Reading } from './reading.ts';

const HOUR_S = 3600;
const words = titrateText.day.hours;

/** Today hour by hour: programmed, delivered, felt. */
export function HoursTable({ reading }: { readonly reading: Reading }) {
  const open = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        class="button button-quiet"
        aria-expanded={open.value}
        data-testid="day-hours-open"
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <Icon name="table" small />
        {words.open}
      </button>
      {open.value && (
        <HourRows
          reading={reading}
          onClose={() => {
            open.value = false;
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}

function HourRows({ reading, onClose }: { readonly reading: Reading; readonly onClose: () => void }) {
  const midnight_s = useDay().midnight_s.value;
  const settling = reading.settling.value;
  const caption = words.caption(Math.floor(midnight_s / DAY_S));
  const pieces = reading.pieces.value;
  const tone = reading.tone.value;
  return (
    <TableScroll testid="day-hours" label={caption} class="day-hours" onClose={onClose}>
      <table>
        <caption>{settling ? titrateText.day.finding.settling : caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.hour}</th>
            <th scope="col" class="number">
              {words.programmed}
            </th>
            <th scope="col" class="number">
              {words.delivered}
            </th>
            <th scope="col" class="number">
              {words.tone}
            </th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: 24 }, (_, hour) => {
            const from_s = midnight_s + hour * HOUR_S;
            const { programmed, delivered } = amounts_mcg(pieces, from_s, from_s + HOUR_S);
            const said = (mcg: number) => (settling || pieces.length === 0 ? '\u2013' : sayNumber(mcg, 1));
            return (
              <tr key={hour}>
                <th scope="row" class="num">{`${String(hour).padStart(2, '0')}:00`}</th>
                <td class="number">{said(programmed)}</td>
                <td class="number">{said(delivered)}</td>
                <td class="number">{settling ? '\u2013' : sayScore(tone(from_s))}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableScroll>
  );
}
