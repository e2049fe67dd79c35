import { useComputed } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { DAY_S } from '../../../case/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { sayInstant } from './axis.ts';
import { readingAt, sayReading } from './readings.ts';
import { placeIn } from './span.ts';
import { STRIPS } from './strip-list.ts';
import { useTimeline } from './timeline.ts';
import { useTouches } from './touches.ts';

const words = titrateText.timeline.today;
const MINUTE_S = 60;
/** Steps of the arrow keys, as shares of the window. */
const STEP = 0.01;
const LEAP = 0.1;
/** How much of the window a page is. */
const PAGE = 0.8;
/** Beyond this place in the window the flag hangs to the left of its line. */
const FLAG_RIGHT = 0.62;
const ZOOM = 1.6;

const ARROWS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };
const ZOOMS: Readonly<Record<string, number>> = { '+': 1 / ZOOM, '=': 1 / ZOOM, '-': ZOOM, _: ZOOM };
const ORAL = STRIPS.find(({ kind }) => kind === 'oral');
const PUMP = STRIPS.find(({ kind }) => kind === 'pump');

/** Today: a line through all strips that follows pointer, finger and keys, and is where new orders stand. */
export function Today() {
  const timeline = useTimeline();
  const { titrate, navigator } = timeline;
  const { today_s, window } = titrate;
  const layer = useRef<HTMLDivElement>(null);
  const touches = useTouches(layer);
  const instant = useComputed(() => sayInstant(today_s.value, window.value));
  const spoken = useComputed(() => {
    const say = (strip: typeof ORAL) =>
      strip === undefined ? '' : sayReading(readingAt(strip, timeline, today_s.value));
    return words.spoken(instant.value, say(ORAL), say(PUMP));
  });
  const x = useComputed(() => {
    const place = Math.min(1, Math.max(0, placeIn(window.value, today_s.value)));
    return `${place * timeline.width.value}px`;
  });
  const off = useComputed(() => {
    const { from_s, to_s } = window.value;
    return today_s.value < from_s ? 'before' : today_s.value > to_s ? 'after' : undefined;
  });
  const half = useComputed(() => {
    return placeIn(window.value, today_s.value) > FLAG_RIGHT ? 'right' : 'left';
  });

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key, shiftKey } = event;
    const { from_s, to_s } = window.peek();
    const arrow = ARROWS[key];
    const zoom = ZOOMS[key];
    if (arrow !== undefined) {
      const step = Math.max(MINUTE_S, (to_s - from_s) * (shiftKey ? LEAP : STEP));
      navigator.today(today_s.peek() + arrow * step);
    } else if (zoom !== undefined) navigator.zoom(zoom);
    else if (key === 'Home') navigator.today(0);
    else if (key === 'End') navigator.today(timeline.end_s());
    else if (key === 'PageUp') navigator.pan(-PAGE);
    else if (key === 'PageDown') navigator.pan(PAGE);
    else return;
    event.preventDefault();
  }

  return (
    <div
      ref={layer}
      class="timeline-today"
      role="slider"
      tabIndex={0}
      aria-label={words.label}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={useComputed(() => Math.max(today_s.value, titrate.until_s.value) / DAY_S)}
      aria-valuenow={useComputed(() => today_s.value / DAY_S)}
      aria-valuetext={spoken}
      data-testid="timeline-today"
      {...touches}
      onKeyDown={onKeyDown}
    >
      <span class="timeline-today-line" data-off={off} data-half={half} style={{ '--x': x.value }}>
        <span class="timeline-flag num" data-testid="timeline-flag">
          {useComputed(() => words.flag(instant.value))}
        </span>
      </span>
    </div>
  );
}
