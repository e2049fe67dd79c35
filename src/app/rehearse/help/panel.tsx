import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { bedside } from '../../../rehearsal/index.ts';
import { hintText as words } from '../../strings/en/rehearse/hint.ts';
import { useSession } from '../session/index.ts';
import { RunIcon } from '../words/index.ts';
import { type Asked, levelOf, shown } from './asked.ts';
import { hasPlainer, hintsOf, isSomethingDue, sayHint } from './hint.ts';

/** A hint that was not followed for so long is said more plainly. */
const every_s = () => bedside().numbers.stale_min.value * 60;

/**
 * In practice: a hint when it is asked for. While it is open it goes with what is done; asked for again, or left standing
 * for long, it is said more plainly.
 */
export function HintPanel() {
  const session = useSession();
  const open = useSignal(false);
  /** Which of them, and since which step of the learner: after a step the most urgent stands first again. */
  const turn = useSignal({ at: 0, steps: 0 });
  const asked = useSignal<Asked>(new Map());
  const { mode } = session.play.peek();
  const due = useComputed(() => mode === 'practice' && isSomethingDue(session.calm.value)).value;
  const hints = useComputed(() => (open.value ? hintsOf(session.calm.value) : [])).value;
  const steps = useComputed(() => session.calm.value.run.intents.length).value;
  const at = turn.value.steps === steps ? turn.value.at % Math.max(1, hints.length) : 0;
  const hint = hints[at];
  const { now_s } = session.calm.value;
  const level = hint === undefined ? 0 : levelOf(asked.value, hint.key, now_s, every_s());

  /** What stands there without having been asked for is as plain as a first hint, from now on. */
  useSignalEffect(() => {
    if (!open.value) return;
    const [first] = hintsOf(session.calm.value);
    if (first !== undefined && !asked.peek().has(first.key)) show(first.key);
  });
  function show(key: string) {
    asked.value = shown(asked.peek(), key, session.calm.peek().now_s, every_s());
  }
  function ask() {
    const next = open.value ? at + 1 : 0;
    const all = open.value ? hints : hintsOf(session.calm.peek());
    const is = all[next % Math.max(1, all.length)];
    turn.value = { at: next, steps };
    if (is !== undefined) show(is.key);
    open.value = true;
  }
  if (mode !== 'practice' || session.calm.value.ended !== undefined) return null;
  return (
    <section class="hint" aria-label={words.title} data-testid="hint" data-due={due} data-open={open.value}>
      <div class="hint-says">
        {open.value && <RunIcon name="think" small />}
        <p>
          <span role="status">{open.value && (hint === undefined ? words.none : sayHint(hint, level))}</span>
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
      {open.value && hint !== undefined && hasPlainer(hint, 0) && (
        <button
          type="button"
          class="button button-quiet button-slim"
          // It stays when there is nothing plainer, so that a keyboard does not fall out of it.
          aria-disabled={!hasPlainer(hint, level)}
          data-testid="hint-plainer"
          onClick={() => hasPlainer(hint, level) && show(hint.key)}
        >
          {words.plainer}
        </button>
      )}
      {(!open.value || hints.length > 1) && (
        <button type="button" class="button button-quiet button-slim" data-testid="hint-ask" onClick={ask}>
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
