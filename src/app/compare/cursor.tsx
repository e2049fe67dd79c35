import { useComputed, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { text } from '../strings/index.ts';
import { sayCursor } from './clock.ts';
import { usePage, useSetting } from './context.ts';
import { CURSOR_LEAP_S, CURSOR_STEP_S, SPAN_S } from './settings.ts';

const HOUR_S = 3600;

const KEYS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
};

/** One cursor over all strips: it follows the pointer, a dragged finger or the arrow keys, and redraws no curve. */
export function Cursor() {
  const { compare, readings } = usePage();
  const layer = useRef<HTMLDivElement>(null);
  const flag = useRef<HTMLSpanElement>(null);
  const { place, at_s, shownSpan } = compare;
  const { label, spoken } = text.compare.cursor;
  const said = useComputed(() => {
    const mouth = readings.output('oral', 'ashworth_leg').value;
    return spoken(sayCursor(at_s.value), mouth, readings.output('pump', 'ashworth_leg').value);
  });
  const hours = useComputed(() => at_s.value / HOUR_S);
  const lastHour = useComputed(() => SPAN_S[shownSpan.value] / HOUR_S);
  const shortly = useComputed(() => sayCursor(at_s.value));

  function follow(at: number) {
    flag.current?.style.setProperty('--place', String(at));
    const lines = layer.current?.parentElement?.querySelectorAll<HTMLElement>('[data-cursor-line]') ?? [];
    for (const line of lines) line.style.setProperty('--place', String(at));
  }
  useSignalEffect(() => follow(at_s.value / SPAN_S[shownSpan.value]));
  // Another view has other strips, whose lines have no place yet.
  const view = useSetting('view');
  useEffect(() => follow(at_s.peek() / SPAN_S[shownSpan.peek()]), [view]);

  function moveTo(next: number) {
    place.value = Math.min(1, Math.max(0, next));
  }
  function moveBy(step_s: number) {
    moveTo((at_s.value + step_s) / SPAN_S[shownSpan.value]);
  }
  function onPointer(event: PointerEvent) {
    const box = layer.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return;
    if (event.type === 'pointermove' && event.pointerType !== 'mouse' && event.buttons === 0) return;
    moveTo((event.clientX - box.left) / box.width);
  }
  function onKeyDown(event: KeyboardEvent) {
    const { key, shiftKey } = event;
    const direction = KEYS[key];
    const leap_s = CURSOR_LEAP_S[shownSpan.value];
    if (direction !== undefined) moveBy(direction * (shiftKey ? leap_s : CURSOR_STEP_S[shownSpan.value]));
    else if (key === 'PageUp') moveBy(leap_s);
    else if (key === 'PageDown') moveBy(-leap_s);
    else if (key === 'Home') moveTo(0);
    else if (key === 'End') moveTo(1);
    else return;
    event.preventDefault();
  }

  return (
    <div
      ref={layer}
      class="cursor"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={lastHour}
      aria-valuenow={hours}
      aria-valuetext={said}
      data-testid="cursor"
      onPointerDown={onPointer}
      onPointerMove={onPointer}
      onKeyDown={onKeyDown}
    >
      <span ref={flag} class="cursor-flag num" data-testid="cursor-flag">
        <span>{shortly}</span>
      </span>
    </div>
  );
}
