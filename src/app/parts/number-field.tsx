import { useEffect, useRef, useState } from 'preact/hooks';
import type { Checked, Problem } from '../../problem/index.ts';

interface NumberFieldProps {
  readonly testid: string;
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly say: (value: number) => string;
  /** The value `steps` further up or down. */
  readonly step: (value: number, steps: number) => number;
  readonly check: (typed: string) => Checked<number>;
  readonly problem: Problem | undefined;
  readonly problemId: string;
  readonly onProblem: (problem: Problem | undefined) => void;
  readonly onChange: (value: number) => void;
}

/**
 * A typed number. Enter or leaving the field takes it, Esc brings the last valid one back, arrows step. A refused text
 * stays as it was typed, with its problem, until it is mended or another way sets the number.
 */
export function NumberField(props: NumberFieldProps) {
  const { testid, label, unit, value, say, step, check, problem, problemId, onProblem, onChange } = props;
  const [draft, setDraft] = useState<string>();
  const drawn = useRef(value);

  // The slider, a link or undo set another number: the draft is past.
  useEffect(() => {
    if (drawn.current === value) return;
    drawn.current = value;
    setDraft(undefined);
  }, [value]);
  useEffect(() => {
    if (problem === undefined && draft !== undefined && check(draft).ok === false) setDraft(undefined);
  }, [problem]);

  function take(next: number) {
    setDraft(undefined);
    onProblem(undefined);
    if (next !== value) onChange(next);
  }
  function commit() {
    if (draft === undefined) return;
    const checked = check(draft);
    if (checked.ok) take(checked.value);
    else onProblem(checked.problems[0]);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') commit();
    else if (event.key === 'Escape') {
      setDraft(undefined);
      onProblem(undefined);
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      const typed = draft === undefined ? undefined : check(draft);
      take(step(typed?.ok ? typed.value : value, event.key === 'ArrowUp' ? 1 : -1));
    }
  }

  return (
    <span class="number-field">
      <input
        type="text"
        inputMode="decimal"
        autocomplete="off"
        spellcheck={false}
        class="num"
        aria-label={label}
        aria-invalid={problem !== undefined}
        aria-describedby={`${testid}-unit ${problemId}`}
        data-testid={testid}
        value={draft ?? say(value)}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
      <span class="unit" id={`${testid}-unit`}>
        {unit}
      </span>
    </span>
  );
}
