import { useComputed, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { DAY_S, sayCaseTime, sayClock } from '../../../case/index.ts';
import { sayNumber } from '../../numbers/index.ts';
import { breakFollows } from '../../strings/en/break/follows.ts';
import { useBreak } from '../host.ts';
import { atStep, stepOf } from './axis.ts';
import { SPAN_S, type Span } from './request.ts';
import type { View } from './strip-list.ts';

const words = breakFollows.cursor;
const KEYS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };

/** One cursor over all strips: it follows the pointer, a dragged finger or the arrow keys. */
export function Cursor({ span, view }: { readonly span: Span; readonly view: View }) {
  const { now_s, goTo } = useBreak();
  const layer = useRef<HTMLDivElement>(null);
  const day = (at_s: number) => sayNumber(Math.floor(at_s / DAY_S), 0);
  const flag = useComputed(() => words.flag(day(now_s.value), sayClock(now_s.value)));
  const spoken = useComputed(() => sayCaseTime(now_s.value));
  const hours = useComputed(() => now_s.value / 3600);

  function follow(place: number) {
    const root = layer.current?.parentElement;
    layer.current?.style.setProperty('--place', String(place));
    for (const line of root?.querySelectorAll<HTMLElement>('[data-cursor-line]') ?? []) {
      line.style.setProperty('--place', String(place));
    }
  }
  useSignalEffect(() => follow(now_s.value / SPAN_S[span]));
  // Another view has other strips, whose lines have no place yet.
  useEffect(() => follow(now_s.peek() / SPAN_S[span]), [view, span]);

  function moveTo(at_s: number) {
    goTo(atStep(at_s, span));
  }
  function onPointer(event: PointerEvent) {
    const box = layer.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return;
    // Unlike a look along the curves, a move here examines anew: it takes a press.
    if (event.type === 'pointermove' && event.buttons === 0) return;
    moveTo(((event.clientX - box.left) / box.width) * SPAN_S[span]);
  }
  function onKeyDown(event: KeyboardEvent) {
    const direction = KEYS[event.key];
    if (direction !== undefined) moveTo(now_s.value + direction * (event.shiftKey ? DAY_S : stepOf(span)));
    else if (event.key === 'PageUp') moveTo(now_s.value + DAY_S);
    else if (event.key === 'PageDown') moveTo(now_s.value - DAY_S);
    else if (event.key === 'Home') moveTo(0);
    else if (event.key === 'End') moveTo(SPAN_S[span]);
    else return;
    event.preventDefault();
  }
  return (
    <div
      ref={layer}
      class="cursor follow-cursor"
      role="slider"
      tabIndex={0}
      aria-label={words.label}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={SPAN_S[span] / 3600}
      aria-valuenow={hours}
      aria-valuetext={spoken}
      data-testid="follow-cursor"
      onPointerDown={onPointer}
      onPointerMove={onPointer}
      onKeyDown={onKeyDown}
    >
      <span class="cursor-flag num">
        <span>{flag}</span>
      </span>
    </div>
  );
}
