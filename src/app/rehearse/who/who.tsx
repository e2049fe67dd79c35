import '../../styles/rehearse-who.css';
import { useSignal } from '@preact/signals';
import { type TaskKey, whoCanDo } from '../../../rehearsal/index.ts';
import { whoText as words } from '../../strings/en/rehearse/who.ts';
import { useSession } from '../session/session.ts';
import { lower, personName } from '../words/index.ts';
import { whoOf } from './chosen.ts';

/** Who does it: a small button beside a task, and only where more than one person is free for it. */
export function Who({ task, title }: { readonly task: TaskKey; readonly title: string }) {
  const session = useSession();
  const open = useSignal(false);
  const can = whoCanDo(session.calm.value, task);
  if (can.length < 2) return null;
  const { value } = whoOf(session);
  const chosen = value?.task === task && can.includes(value.by) ? value.by : undefined;
  const name = `who-${task}`;
  function choose(by: string | undefined) {
    whoOf(session).value = by === undefined ? undefined : { task, by };
    open.value = false;
  }
  return (
    <>
      <button
        type="button"
        class="button button-quiet who"
        aria-expanded={open.value}
        aria-label={words.label(title, chosen === undefined ? words.anybody : lower(personName(chosen)))}
        title={words.title}
        data-testid={name}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        {chosen === undefined ? words.pick : personName(chosen)}
      </button>
      {open.value && (
        <fieldset class="who-choices">
          <legend class="label">{words.title}</legend>
          {[undefined, ...can].map((by) => (
            <button
              key={by ?? ''}
              type="button"
              class="button button-slim"
              aria-pressed={chosen === by}
              data-testid={`${name}-${by ?? 'anybody'}`}
              onClick={() => choose(by)}
            >
              {by === undefined ? words.anybody : personName(by)}
            </button>
          ))}
        </fieldset>
      )}
    </>
  );
}
