import { useComputed, useSignal } from '@preact/signals';
import { runText } from '../../strings/en/rehearse/run.ts';
import { useSession } from '../session/index.ts';
import { RunIcon } from '../words/index.ts';
import { type Hint, hintOf } from './hint.ts';

const words = runText.hint;

/** In practice: a hint when it is asked for. It offers itself quietly when something is due. */
export function HintPanel() {
  const session = useSession();
  const shown = useSignal<Hint | 'none' | undefined>(undefined);
  const { mode } = session.play.peek();
  const due = useComputed(() => mode === 'practice' && hintOf(session.calm.value) !== undefined).value;
  if (mode !== 'practice' || session.calm.value.ended !== undefined) return null;
  const ask = () => {
    shown.value = hintOf(session.play.value) ?? 'none';
  };
  const { value: hint } = shown;
  return (
    <section class="hint" aria-label={words.title} data-testid="hint" data-due={due}>
      <div role="status" class="hint-says">
        {hint !== undefined && (
          <>
            <RunIcon name="think" small />
            <p>
              {hint === 'none' ? words.none : words.kinds[hint.kind]}
              {hint !== 'none' && hint.objective !== undefined && (
                <small> {words.objective(hint.objective)}</small>
              )}
            </p>
          </>
        )}
      </div>
      <button type="button" class="button button-quiet button-slim" data-testid="hint-ask" onClick={ask}>
        {hint === undefined && <RunIcon name="think" small />}
        {hint === undefined ? words.ask : words.again}
      </button>
      {hint !== undefined && (
        <button
          type="button"
          class="button button-quiet button-icon button-slim"
          aria-label={words.close}
          onClick={() => {
            shown.value = undefined;
          }}
        >
          <RunIcon name="close" small />
        </button>
      )}
    </section>
  );
}
