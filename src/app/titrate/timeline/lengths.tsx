import { useComputed } from '@preact/signals';
import { titrateText } from '../../strings/titrate.ts';
import { LENGTHS, type Length, length_s, planned_s } from './span.ts';
import { useTimeline } from './timeline.ts';

const words = titrateText.timeline.lengths;
/** A window that differs by less shows this length, as a share of it. */
const NEAR = 0.01;
/** How much longer one press of the button makes the window. */
const STEP = 1.6;

/** The lengths of the time axis, and nearer and wider. */
export function Lengths() {
  const { titrate, navigator } = useTimeline();
  const shown = useComputed(() => {
    const { from_s, to_s } = titrate.window.value;
    const planned = planned_s(titrate.plan.value, titrate.today_s.value);
    const is = (length: Length) => Math.abs((to_s - from_s) / length_s(length, planned) - 1) < NEAR;
    return LENGTHS.find(is);
  });
  return (
    <fieldset class="timeline-lengths" title={words.keys}>
      <legend class="only-spoken">{words.label}</legend>
      <button type="button" class="timeline-length" onClick={() => navigator.zoom(STEP)}>
        <span aria-hidden="true">{'\u2212'}</span>
        <span class="only-spoken">{words.wider}</span>
      </button>
      {LENGTHS.map((length) => (
        <button
          key={length}
          type="button"
          class="timeline-length num"
          aria-pressed={shown.value === length}
          data-testid={`length-${length}`}
          onClick={() => navigator.show(length)}
        >
          <span aria-hidden="true">{words.short[length]}</span>
          <span class="only-spoken">{words.names[length]}</span>
        </button>
      ))}
      <button type="button" class="timeline-length" onClick={() => navigator.zoom(1 / STEP)}>
        <span aria-hidden="true">+</span>
        <span class="only-spoken">{words.nearer}</span>
      </button>
    </fieldset>
  );
}
