import { useComputed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { monitorText as words } from '../../strings/en/rehearse/monitor.ts';
import { useSession } from '../session/index.ts';
import { Mark } from './alarm.tsx';
import { readingsSignal } from './values.ts';

/**
 * The monitor in one line, in the bar that stays in view where the page scrolls (tablet). For the eye: the ear has the
 * monitor itself.
 */
export function MonitorLine() {
  const session = useSession();
  const readings = useMemo(() => readingsSignal(session.calm), [session]);
  const shown = useComputed(() => readings.value).value;
  return (
    <p class="vitals-line num" aria-hidden="true" data-testid="vitals-line">
      {shown.map(({ output, value, level, stale }) => (
        <span key={output} class={`is-${output}`} data-level={level} data-stale={stale}>
          <small>{words.names[output]}</small> <Mark level={level} />
          <b>{value ?? words.none}</b>
        </span>
      ))}
    </p>
  );
}
