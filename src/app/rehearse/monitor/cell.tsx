import { type ReadonlySignal, useComputed } from '@preact/signals';
import { monitorText as words } from '../../strings/en/rehearse/monitor.ts';
import { useSession } from '../session/index.ts';
import { Mark } from './alarm.tsx';
import { Nothing, Stale } from './row.tsx';
import type { Reading, Shown } from './values.ts';

interface CellProps {
  readonly output: Shown;
  readonly readings: ReadonlySignal<readonly Reading[]>;
}

const MOST_POINTS = 24;
const WIDE = 60;
const HIGH = 16;

/** A value that is taken now and then, with a small line of what was taken before. */
export function Cell({ output, readings }: CellProps) {
  const session = useSession();
  const now = useComputed(() => readings.value.find((each) => each.output === output)).value;
  const line = useComputed(() => {
    const points = session.calm.value.readings.filter((each) => each.output === output).slice(-MOST_POINTS);
    return sparkOf(points.map(({ value }) => value));
  }).value;
  const unit = words.units[output];
  return (
    <div
      class={`glass-cell is-${output}`}
      data-testid={`vital-${output}`}
      data-level={now?.level}
      data-stale={now?.stale}
    >
      <span class="vital-name">
        {words.names[output]}
        <small>{now?.taken === undefined ? unit : `${unit}, ${now.taken}`}</small>
      </span>
      <span class="vital-number num">
        <Mark level={now?.level ?? 'none'} />
        {now?.value ?? <Nothing />}
      </span>
      <Stale reading={now} />
      {line !== '' && now?.stale !== true && (
        <svg class="spark" viewBox={`0 0 ${WIDE} ${HIGH}`} aria-hidden="true">
          <path d={line} />
        </svg>
      )}
    </div>
  );
}

function sparkOf(values: readonly number[]): string {
  if (values.length < 2) return '';
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const span = most - least || 1;
  return values
    .map((value, index) => {
      const x = (index * WIDE) / (values.length - 1);
      const y = HIGH - 2 - ((HIGH - 4) * (value - least)) / span;
      return `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
    })
    .join('');
}
