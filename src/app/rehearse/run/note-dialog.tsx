import { useComputed, useSignal } from '@preact/signals';
import type { Problem } from '../../../problem/index.ts';
import { clockText } from '../../strings/en/rehearse/clock.ts';
import { Refused, Sheet } from '../dialog/index.ts';
import { useLive } from './live.ts';

const words = clockText.noteDialog;

/** A note to oneself; the draft stays when the dialog is closed. */
export function NoteDialog() {
  const { session } = useLive();
  const open = useComputed(() => session.dialog.value === 'note').value;
  const draft = useSignal('');
  const problems = useSignal<readonly Problem[]>([]);
  if (!open) return null;
  function save() {
    const free = draft.value.trim();
    if (free === '') return;
    const done = session.send({ kind: 'note', free });
    problems.value = done.ok ? [] : done.problems;
    if (!done.ok) return;
    draft.value = '';
    session.dialog.value = undefined;
  }
  return (
    <Sheet
      name="note"
      title={words.title}
      sub={words.says}
      onAct={save}
      foot={
        <>
          <span class="grow" />
          <button type="button" class="button button-main" data-testid="note-save" onClick={save}>
            {words.save} <kbd>Ctrl Enter</kbd>
          </button>
        </>
      }
    >
      <label class="note-field">
        <span class="label">{words.label}</span>
        <textarea
          data-first
          rows={4}
          maxLength={2000}
          data-testid="note-text"
          value={draft.value}
          onInput={({ currentTarget }) => {
            draft.value = currentTarget.value;
          }}
        />
      </label>
      <Refused id="note" problems={problems.value} />
    </Sheet>
  );
}
