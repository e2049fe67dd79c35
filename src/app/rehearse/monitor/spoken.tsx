import { type ReadonlySignal, signal, useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { monitorText } from '../../strings/en/rehearse/monitor.ts';
import { alarmsOf, type Reading, sayAlarm, saySummary } from './values.ts';

/** Counts how often the learner asked to hear the monitor. */
export const sayMonitorNow = signal(0);
const LEAST_ms = 15_000;

/** For the ear: alarms at once, the whole when asked or when something new is known, never at every tick. */
export function Spoken({ readings }: { readonly readings: ReadonlySignal<readonly Reading[]> }) {
  const alarm = useSignal('');
  const said = useSignal('');
  const last = useRef({ asked: sayMonitorNow.peek(), known: '', alarms: '', at: 0 });
  useSignalEffect(() => {
    const { value: now } = readings;
    const { value: asked } = sayMonitorNow;
    const known = now
      .map(({ output, value, taken }) => (value === undefined ? '' : `${output}${taken ?? ''}`))
      .join();
    const alarms = alarmsOf(now);
    const ringing = alarms.map(({ output, level }) => `${output} ${level}`).join();
    const before = last.current;
    if (ringing !== before.alarms) alarm.value = alarms.map(sayAlarm).join('; ');
    const waited = Date.now() - before.at > LEAST_ms;
    const speak = asked !== before.asked || (known !== before.known && waited);
    if (speak) said.value = saySummary(now);
    last.current = {
      asked,
      alarms: ringing,
      known: speak || before.known === '' ? known : before.known,
      at: speak ? Date.now() : before.at,
    };
  });
  return (
    <>
      <span role="alert" class="only-spoken" data-testid="monitor-alarm-said">
        {alarm}
      </span>
      <span role="status" class="only-spoken" data-testid="monitor-said">
        {said}
      </span>
      <button
        type="button"
        class="button monitor-say"
        onClick={() => {
          sayMonitorNow.value += 1;
        }}
      >
        {monitorText.summary.button}
      </button>
    </>
  );
}
