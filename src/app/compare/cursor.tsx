import { useComputed, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { sayClock } from '../../case/index.ts';
import { text } from '../strings/index.ts';
import { sayCursor, sayWhen } from './clock.ts';
import { usePage } from './context.ts';

/** Share of the window that a key press moves the cursor by. */
const STEP = 0.01;
const LEAP = 0.1;

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
  const { oral, pump } = readings.outputs;
  const said = useComputed(() => {
    const span = shownSpan.value;
    const [mouth, it] = [oral.ashworth_leg.value, pump.ashworth_leg.value];
    return spoken(sayWhen(at_s.value, span), sayClock(at_s.value), mouth, it);
  });
  const percent = useComputed(() => Math.round(place.value * 100));
  const shortly = useComputed(() => sayCursor(at_s.value, shownSpan.value));

  useSignalEffect(() => {
    const at = String(place.value);
    flag.current?.style.setProperty('--place', at);
    const lines = layer.current?.parentElement?.querySelectorAll<HTMLElement>('[data-cursor-line]') ?? [];
    for (const line of lines) line.style.setProperty('--place', at);
  });

  function moveTo(next: number) {
    place.value = Math.min(1, Math.max(0, next));
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
    if (direction !== undefined) moveTo(place.value + direction * (shiftKey ? LEAP : STEP));
    else if (key === 'PageUp') moveTo(place.value + LEAP);
    else if (key === 'PageDown') moveTo(place.value - LEAP);
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
      aria-valuemax={100}
      aria-valuenow={percent}
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
