import { type ReadonlySignal, useComputed } from '@preact/signals';
import { monitorText as words } from '../../strings/en/rehearse/monitor.ts';
import { Mark } from './alarm.tsx';
import { Trace } from './trace.tsx';
import type { Reading } from './values.ts';
import type { Wave } from './wave.ts';

interface RowProps {
  readonly output: Wave;
  readonly wave: Wave;
  readonly readings: ReadonlySignal<readonly Reading[]>;
  readonly sweeps: ReadonlySignal<boolean>;
}

/** A trace with its number. Measured by hand, the number stands alone, with its time. */
export function Row({ output, wave, readings, sweeps }: RowProps) {
  const reading = useComputed(() => readings.value.find((each) => each.output === output));
  const heart = useComputed(() => readings.value.find((each) => each.output === 'heart_rate'));
  const rate = useComputed(() => {
    const { value: now } = reading;
    if (now?.live !== true) return undefined;
    // The finger's pulse beats with the heart.
    return output === 'spo2' ? (heart.value?.number ?? 0) : now.number;
  });
  const { value: now } = reading;
  return (
    <div
      class={`glass-row is-${output}`}
      data-testid={`vital-${output}`}
      data-level={now?.level}
      data-stale={now?.stale}
    >
      <Trace wave={wave} rate={rate} sweeps={sweeps} />
      <div class="vital">
        <span class="vital-name">
          {words.names[output]}
          <small>{now?.taken ?? words.units[output]}</small>
          <Stale reading={now} />
        </span>
        <span class="vital-number num">
          <Mark level={now?.level ?? 'none'} />
          {now?.value ?? <Nothing off />}
        </span>
      </div>
    </div>
  );
}

export function Stale({ reading }: { readonly reading: Reading | undefined }) {
  return reading?.stale === true ? <span class="vital-stale">{words.stale(reading.age ?? '')}</span> : null;
}

export function Nothing({ off = false }: { readonly off?: boolean }) {
  return (
    <span class="vital-none">
      <span aria-hidden="true">{words.none}</span>
      <small>{off ? words.off : words.unmeasured}</small>
    </span>
  );
}
