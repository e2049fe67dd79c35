import { useComputed } from '@preact/signals';
import { titrateText } from '../../strings/titrate.ts';
import { sayInstant } from './axis.ts';
import { readingAt, sayReading } from './readings.ts';
import { useRested } from './rest.ts';
import { useTimeline } from './timeline.ts';

const words = titrateText.timeline;
/** The cursor has come to rest. */
const QUIET_ms = 700;

/** What all strips say at the cursor, said aloud once it rests. */
export function Rested() {
  const timeline = useTimeline();
  const { titrate, strips } = timeline;
  const rested_s = useRested(titrate.today_s, QUIET_ms);
  const first_s = useComputed(() => titrate.today_s.peek());
  const said = useComputed(() => {
    const at_s = rested_s.value;
    if (at_s === first_s.value) return '';
    const values = strips.peek().map((strip) => {
      return `${words.strips[strip.id].name} ${sayReading(readingAt(strip, timeline, at_s))}`;
    });
    return words.today.rest(sayInstant(at_s, titrate.window.peek()), values.join('. '));
  });
  return (
    <p class="only-spoken" aria-live="polite">
      {said}
    </p>
  );
}
