import { useEffect, useRef } from 'preact/hooks';
import type { Problem } from '../../../../problem/index.ts';
import type { Draft } from './drafts.ts';

interface CellFieldProps {
  readonly testid: string;
  readonly label: string;
  readonly class: string;
  /** As it stands in the plan. */
  readonly shown: string;
  readonly draft: Draft | undefined;
  readonly problemId: string;
  readonly onDraft: (draft: Draft | undefined) => void;
  /** Saves a typed text and answers what is wrong. */
  readonly onSave: (typed: string) => readonly Problem[];
  /** The value some steps further up or down. */
  readonly onStep: (typed: string | undefined, steps: number) => readonly Problem[];
}

/**
 * A cell that is typed in place. Enter or leaving it saves, Esc brings back what stands in the plan, arrows step. What
 * is refused stays as it was typed, with its problem, until it is mended.
 */
export function CellField(props: CellFieldProps) {
  const { testid, label, shown, draft, problemId, onDraft, onSave, onStep } = props;
  const drawn = useRef(shown);
  // A row that closes when its draft is saved takes the focus from this field, and leaving it saves as well.
  const saved = useRef<Draft>(undefined);

  // Undo or another panel set another value: the draft is past.
  useEffect(() => {
    if (drawn.current === shown) return;
    drawn.current = shown;
    onDraft(undefined);
  }, [shown]);

  function settle(typed: string, problems: readonly Problem[]) {
    onDraft(problems.length > 0 ? { typed, problem: problems[0] } : undefined);
  }
  function save() {
    if (draft === undefined || draft === saved.current) return;
    saved.current = draft;
    if (draft.typed.trim() === shown) onDraft(undefined);
    else settle(draft.typed, onSave(draft.typed));
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') save();
    else if (event.key === 'Escape' && draft !== undefined) {
      event.stopPropagation();
      onDraft(undefined);
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      const typed = draft?.typed;
      settle(typed ?? shown, onStep(typed, event.key === 'ArrowUp' ? 1 : -1));
    }
  }

  return (
    <input
      type="text"
      autocomplete="off"
      spellcheck={false}
      class={`cell-field num ${props.class}`}
      aria-label={label}
      aria-invalid={draft?.problem !== undefined}
      aria-describedby={draft?.problem === undefined ? undefined : problemId}
      data-testid={testid}
      value={draft?.typed ?? shown}
      onInput={(event) => onDraft({ typed: event.currentTarget.value, problem: draft?.problem })}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={save}
      onKeyDown={onKeyDown}
    />
  );
}
