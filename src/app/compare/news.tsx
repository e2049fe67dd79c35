import { useComputed } from '@preact/signals';
import { usePage } from './context.ts';
import { settledNews } from './findings.ts';
import { useRested } from './rested.ts';

/** Long enough that a moving slider stays silent. */
const QUIET_ms = 800;

/** Says once, to screen readers, what a change came to. */
export function News() {
  const shown = useRested(usePage().compare.shown, QUIET_ms);
  const news = useComputed(() => (shown.value === undefined ? '' : settledNews(shown.value)));
  return (
    <p class="only-spoken" role="status" data-testid="news">
      {news}
    </p>
  );
}
