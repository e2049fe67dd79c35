import { useComputed } from '@preact/signals';
import { sayDose } from '../../numbers/index.ts';
import { placeIn } from './span.ts';
import { HISTORY, programmedRates, type Stretch } from './stretches.ts';
import { type Timeline, useTimeline } from './timeline.ts';

/** Room for the number of a bar, px: a digit, and its sides. */
const DIGIT_px = 7;
const SIDES_px = 8;
/** A bar narrower than this is no bar: it is left to the one before it. */
const LEAST_px = 4;

interface Bar {
  readonly key: number;
  readonly from: number;
  readonly to: number;
  readonly says: string;
}

/** Above a dose strip: each order's time with its dose; hour by hour the pattern of the pump's day. */
export function Bars({ of }: { readonly of: 'oral' | 'pump' }) {
  const timeline = useTimeline();
  const bars = useComputed(() => barsOf(of, timeline));
  return (
    <div class={`timeline-bars is-${of === 'oral' ? 'oral' : 'pump'} num`} aria-hidden="true">
      {bars.value.map(({ key, from, to, says }) => (
        <span key={key} style={{ '--left': from, '--right': 1 - to }}>
          {says}
        </span>
      ))}
    </div>
  );
}

function barsOf(of: 'oral' | 'pump', { titrate, orders, hourly, width }: Timeline): readonly Bar[] {
  const window = titrate.window.value;
  const parts =
    of === 'pump' && hourly.value
      ? programmedRates(titrate.plan.value, window).map(({ mcg_h, ...rate }) => ({ ...rate, amount: mcg_h }))
      : orders.value[of].filter(isOrdered);
  const bars: Bar[] = [];
  let free = 0;
  for (const { from_s, to_s, amount } of parts) {
    const from = Math.max(0, placeIn(window, from_s));
    const to = Math.min(1, placeIn(window, to_s));
    if (amount === 0 || to <= from || (to - free) * width.value < LEAST_px) continue;
    const says = sayDose(amount);
    const room = (to - from) * width.value;
    bars.push({ key: from_s, from, to, says: room > says.length * DIGIT_px + SIDES_px ? says : '' });
    free = to;
  }
  return bars;
}

function isOrdered({ entry, amount }: Stretch): boolean {
  return entry !== HISTORY || amount > 0;
}
