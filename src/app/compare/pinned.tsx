import { useRef } from 'preact/hooks';
import { Icon } from '../parts/index.ts';
import { text } from '../strings/index.ts';
import { usePage } from './context.ts';
import { differences } from './differences.ts';
import { useRested } from './rested.ts';

/** A table that changes with every step of a slider cannot be read. */
const QUIET_ms = 150;

export function PinButton() {
  const { compare } = usePage();
  const { pin } = text.compare;
  const pinned = compare.pinned.value !== undefined;
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button ref={button} type="button" class="button" data-testid="pin" onClick={compare.pin}>
        <Icon name="pin" small />
        {pinned ? pin.again : pin.pin}
      </button>
      {pinned && (
        <button
          type="button"
          class="button button-quiet"
          data-testid="unpin"
          onClick={() => {
            compare.unpin();
            button.current?.focus();
          }}
        >
          {pin.unpin}
        </button>
      )}
    </>
  );
}

/** What differs between the pinned run and the one on the screen. */
export function Pinned() {
  const { compare } = usePage();
  const shown = useRested(compare.shown, QUIET_ms).value;
  const pinned = compare.pinned.value;
  if (pinned === undefined || shown === undefined) return null;
  const words = text.compare.pin;
  const lines = differences(pinned, shown);
  if (lines.length === 0) return <p class="pinned-same">{words.same}</p>;
  return (
    <table class="pinned" data-testid="pinned">
      <caption>{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col" class="number">
            {words.pinned}
          </th>
          <th scope="col" class="number">
            {words.now}
          </th>
        </tr>
      </thead>
      <tbody class="num">
        {lines.map(({ what, pinned: before, now }) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td class="number">{before}</td>
            <td class="number">{now}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
