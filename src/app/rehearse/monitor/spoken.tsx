import { type ReadonlySignal, signal, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { monitorText } from '../../strings/en/rehearse/monitor.ts';
import { useSession } from '../session/index.ts';
import { sayClock } from '../words/index.ts';
import { alarmsOf, type Reading, sayAlarm, saySummary } from './values.ts';

/** Counts how often the learner asked to hear the monitor. */
export const sayMonitorNow = signal(0);
const LEAST_ms = 15_000;

/** For the ear: alarms at once, the whole when asked or when something new is known, never at every tick. */
export function Spoken({ readings }: { readonly readings: ReadonlySignal<readonly Reading[]> }) {
  const alarm = useSignal('');
  const said = useSignal('');
  const session = useSession();
  const turn = useSignal(0);
  const later = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(later.current), []);
  const last = useRef({ asked: sayMonitorNow.peek(), known: '', alarms: '', at: 0 });
  useSignalEffect(() => {
    turn.value;
    const { value: now } = readings;
    const { value: asked } = sayMonitorNow;
    const known = now
      .map(({ output, value, taken }) => (value === undefined ? '' : `${output}${taken ?? ''}`))
      .join();
    const alarms = alarmsOf(now);
    const ringing = alarms.map(({ output, level }) => `${output} ${level}`).join();
    const before = last.current;
    if (ringing !== before.alarms) alarm.value = alarms.map(sayAlarm).join('; ');
    const waited = before.at === 0 || Date.now() - before.at > LEAST_ms;
    const speak = asked !== before.asked || (known !== before.known && waited);
    clearTimeout(later.current);
    if (speak) said.value = saySummary(now, sayClock(session.calm.peek().now_s));
    // What became known too soon after the last time is said when its turn comes.
    else if (known !== before.known) later.current = setTimeout(() => (turn.value += 1), LEAST_ms);
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
