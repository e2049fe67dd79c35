import { useComputed, useSignal } from '@preact/signals';
import { hintText as words } from '../../strings/en/rehearse/hint.ts';
import { useSession } from '../session/index.ts';
import { RunIcon } from '../words/index.ts';
import { hintsOf, isSomethingDue } from './hint.ts';

/** In practice: a hint when it is asked for. While it is open it goes with what is done. */
export function HintPanel() {
  const session = useSession();
  const open = useSignal(false);
  /** Which of them, and since which step of the learner: after a step the most urgent stands first again. */
  const turn = useSignal({ at: 0, steps: 0 });
  const { mode } = session.play.peek();
  const due = useComputed(() => mode === 'practice' && isSomethingDue(session.calm.value)).value;
  const hints = useComputed(() => (open.value ? hintsOf(session.calm.value) : [])).value;
  const steps = useComputed(() => session.calm.value.run.intents.length).value;
  if (mode !== 'practice' || session.calm.value.ended !== undefined) return null;
  const at = turn.value.steps === steps ? turn.value.at % Math.max(1, hints.length) : 0;
  const hint = hints[at];
  return (
    <section class="hint" aria-label={words.title} data-testid="hint" data-due={due} data-open={open.value}>
      <div class="hint-says">
        {open.value && <RunIcon name="think" small />}
        <p>
          <span role="status">{open.value && (hint?.says ?? words.none)}</span>
          {hint !== undefined && (
            <small>
              {hint.due_min !== undefined && (
                <b class={hint.due_min <= 0 ? 'hint-due is-over num' : 'hint-due num'}>
                  {words.due(hint.due_min)}
                </b>
              )}{' '}
              {hint.objective !== undefined && words.objective(hint.objective)}
            </small>
          )}
        </p>
      </div>
      {(!open.value || hints.length > 1) && (
        <button
          type="button"
          class="button button-quiet button-slim"
          data-testid="hint-ask"
          onClick={() => {
            if (open.value) turn.value = { at: at + 1, steps };
            open.value = true;
          }}
        >
          {!open.value && <RunIcon name="think" small />}
          {open.value ? words.next : words.ask}
          {hints.length > 1 && (
            <span class="hint-count num">
              {at + 1}/{hints.length}
            </span>
          )}
        </button>
      )}
      {open.value && (
        <button
          type="button"
          class="button button-quiet button-icon button-slim"
          aria-label={words.close}
          data-testid="hint-close"
          onClick={() => {
            open.value = false;
          }}
        >
          <RunIcon name="close" small />
        </button>
      )}
    </section>
  );
}
