import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../../problem/index.ts';

interface CellProps {
  readonly testid: string;
  readonly label: string;
  readonly value: string;
  readonly inputMode: 'text' | 'decimal';
  readonly invalid: boolean;
  readonly problemId: string;
  /** Takes what was typed, or says why not: then the text stays. */
  readonly take: (typed: string) => Problem | undefined;
  readonly onProblem: (problem: Problem | undefined) => void;
}

/** A typed field of a table. Enter or leaving it takes the text, Esc brings the last one back. */
export function Cell({ testid, label, value, inputMode, invalid, problemId, take, onProblem }: CellProps) {
  const [draft, setDraft] = useState<string>();
  const [refused, setRefused] = useState(false);
  const drawn = useRef(value);
  // The dial, undo or another field set it: what was typed is past.
  useEffect(() => {
    if (drawn.current === value) return;
    drawn.current = value;
    setDraft(undefined);
    setRefused(false);
  }, [value]);

  function done(problem: Problem | undefined) {
    setRefused(problem !== undefined);
    if (problem === undefined) setDraft(undefined);
    onProblem(problem);
  }
  return (
    <input
      type="text"
      class="day-cell num"
      inputMode={inputMode}
      autocomplete="off"
      spellcheck={false}
      aria-label={label}
      aria-invalid={invalid || refused}
      aria-describedby={problemId}
      data-testid={testid}
      value={draft ?? value}
      onInput={(event) => setDraft(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={() => {
        if (draft !== undefined && draft !== value) done(take(draft));
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && draft !== undefined) done(take(draft));
        else if (event.key === 'Escape') {
          setDraft(undefined);
          done(undefined);
        }
      }}
    />
  );
}
