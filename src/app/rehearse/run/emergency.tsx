import { useComputed } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { runText } from '../../strings/en/rehearse/run.ts';
import { EMERGENCY } from '../keys/index.ts';
import { useSession } from '../session/index.ts';
import { RunIcon, type RunIconName } from '../words/index.ts';

const words = runText.emergency;
const ARMED_ms = 4000;
const ICONS = {
  emergency_call: 'bell',
  open_airway: 'lungs',
  bag_valve_mask: 'bag',
  cpr: 'heart',
} as const satisfies Record<string, RunIconName>;

/** What outranks everything, one key away whatever else is open. */
export function EmergencyBar() {
  const session = useSession();
  const [refused, setRefused] = useState('');
  const [armed, setArmed] = useState<string>();
  useEffect(() => {
    if (armed === undefined) return undefined;
    const timer = setTimeout(() => setArmed(undefined), ARMED_ms);
    return () => clearTimeout(timer);
  }, [armed]);
  const twice = useRef(false);
  const under = useComputed(() =>
    session.calm.value.tasks
      .filter(({ state }) => state === 'waiting' || state === 'under_way' || state === 'goes_on')
      .map(({ task }) => task)
      .join(' '),
  ).value.split(' ');
  return (
    <section class="emergency" aria-label={words.label} data-testid="emergency">
      {EMERGENCY.map(({ action, key }) => {
        const on = under.includes(`act/${action}`);
        return (
          <button
            key={action}
            type="button"
            class="button emergency-button"
            data-action={action}
            data-on={on}
            data-testid={`emergency-${action}`}
            aria-keyshortcuts={key}
            data-armed={armed === action}
            onPointerDown={({ pointerType }) => {
              twice.current = pointerType === 'touch';
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              if (event.repeat) return event.preventDefault();
              twice.current = true;
            }}
            onClick={() => {
              const asks = twice.current;
              twice.current = false;
              // A thumb comes by at the foot of a phone, the focus on its way up from the list, where Space is the
              // clock's key: the second press counts. The mouse and the key of its own act at once.
              if (asks && armed !== action) return setArmed(action);
              setArmed(undefined);
              const done = session.send({ kind: 'do', task: `act/${action}` });
              setRefused(done.ok ? '' : (done.problems[0]?.message ?? ''));
            }}
          >
            <RunIcon name={ICONS[action]} />
            <span>
              {words.actions[action]}
              {armed === action ? <small>{words.again}</small> : on && <small>{words.under}</small>}
            </span>
            <kbd>{key}</kbd>
          </button>
        );
      })}
      <p role="status" class={refused === '' ? 'only-spoken' : 'emergency-refused'}>
        {refused}
      </p>
    </section>
  );
}
