import { useComputed } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Window } from '../plan/titrate.ts';
import { ticksOf } from './axis.ts';
import { useTimeline } from './timeline.ts';

/** The labels of time. Dragging them pans; the keys of the cursor do the same. */
export function TimeAxis() {
  const { titrate, width, navigator } = useTimeline();
  const drag = useRef<{ readonly x: number; readonly window: Window; readonly width: number }>(undefined);
  const ticks = useComputed(() => ticksOf(titrate.window.value, width.value));

  function onPointerDown(event: PointerEvent) {
    const box = event.currentTarget;
    if (!(box instanceof HTMLElement)) return;
    box.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, window: titrate.window.peek(), width: box.clientWidth };
  }
  function onPointerMove(event: PointerEvent) {
    const from = drag.current;
    if (from === undefined) return;
    const { from_s, to_s } = from.window;
    navigator.drag(from.window, ((from.x - event.clientX) / Math.max(1, from.width)) * (to_s - from_s));
  }
  function onPointerEnd() {
    drag.current = undefined;
  }
  return (
    <div class="timeline-axis num" aria-hidden="true">
      <div
        class="timeline-ticks"
        data-testid="timeline-axis"
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerEnd}
        onPointerCancel={onPointerEnd}
      >
        {ticks.value.map(({ at_s, x, says }) => (
          <span key={at_s} style={{ '--x': `${x}px` }}>
            {says}
          </span>
        ))}
      </div>
    </div>
  );
}
