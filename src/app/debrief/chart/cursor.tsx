import { useComputed } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { sayCaseTime } from '../../../case/index.ts';
import { chartText } from '../../strings/en/debrief/chart.ts';
import { saySince } from '../say.ts';
import { useDebrief } from '../state.ts';
import { placeIn } from '../window.ts';

const words = chartText.cursor;
/** Steps of the arrow keys, as shares of the window. */
const STEP = 0.01;
const LEAP = 0.1;
const KEYS: Readonly<Record<string, number>> = {
  ArrowRight: STEP,
  ArrowUp: STEP,
  ArrowLeft: -STEP,
  ArrowDown: -STEP,
  PageUp: LEAP,
  PageDown: -LEAP,
};
/** An arrow moves at least so much, or rounding to minutes would swallow it. */
const LEAST_S = 60;

/** One cursor over all strips: it follows the pointer, a dragged finger or the arrow keys. */
export function Cursor({ onMove }: { readonly onMove: () => void }) {
  const { now_s, goTo, window, debrief } = useDebrief();
  const layer = useRef<HTMLDivElement>(null);
  const since = useComputed(() => saySince(now_s.value, debrief.handover_s));
  const spoken = useComputed(() => words.spoken(since.value, sayCaseTime(now_s.value)));
  const place = useComputed(() => Math.min(1, Math.max(0, placeIn(window.value, now_s.value))));

  function moveTo(at_s: number) {
    onMove();
    goTo(at_s);
  }
  function onPointer(event: PointerEvent) {
    const box = layer.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return;
    if (event.type === 'pointermove' && event.buttons === 0) return;
    const { from_s, to_s } = window.peek();
    moveTo(from_s + ((event.clientX - box.left) / box.width) * (to_s - from_s));
  }
  function onKeyDown(event: KeyboardEvent) {
    const { from_s, to_s } = window.peek();
    const step = KEYS[event.key];
    if (step !== undefined) {
      const share = event.shiftKey ? Math.sign(step) * LEAP : step;
      const by_s = Math.sign(share) * Math.max(LEAST_S, Math.abs(share) * (to_s - from_s));
      moveTo(now_s.peek() + by_s);
    } else if (event.key === 'Home') moveTo(from_s);
    else if (event.key === 'End') moveTo(to_s);
    else return;
    event.preventDefault();
  }
  return (
    <div
      ref={layer}
      class="deb-cursor"
      role="slider"
      tabIndex={0}
      aria-label={words.label}
      aria-orientation="horizontal"
      aria-valuemin={useComputed(() => Math.round((window.value.from_s - debrief.handover_s) / 60))}
      aria-valuemax={useComputed(() => Math.round((window.value.to_s - debrief.handover_s) / 60))}
      aria-valuenow={useComputed(() => Math.round((now_s.value - debrief.handover_s) / 60))}
      aria-valuetext={spoken}
      data-testid="debrief-cursor"
      onPointerDown={onPointer}
      onPointerMove={onPointer}
      onKeyDown={onKeyDown}
    >
      <span class="deb-cursor-line" style={{ '--place': place.value }}>
        <span class="deb-flag num" data-half={place.value > 0.5 ? 'right' : 'left'}>
          {since}
        </span>
      </span>
    </div>
  );
}
