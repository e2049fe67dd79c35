import { useState } from 'preact/hooks';
import { DAY_S, parseClock, sayClock } from '../../case/index.ts';
import type { Problem } from '../../problem/index.ts';
import { quote, readNumber } from '../numbers/index.ts';
import { FieldProblem } from '../parts/index.ts';
import { breakText } from '../strings/en/break/break.ts';

const words = breakText.fault;
const PROBLEM = 'problem-when';

interface WhenFieldsProps {
  readonly at_s: number;
  readonly latest_s: number;
  readonly now_s: number;
  readonly onChange: (at_s: number) => void;
}

/** Day and clock time, typed; or the cursor. */
export function WhenFields({ at_s, latest_s, now_s, onChange }: WhenFieldsProps) {
  const [draft, setDraft] = useState<{ readonly day?: string; readonly clock?: string }>({});
  const [problem, setProblem] = useState<Problem>();
  const day = draft.day ?? String(Math.floor(at_s / DAY_S));
  const clock = draft.clock ?? sayClock(at_s);

  function commit() {
    if (draft.day === undefined && draft.clock === undefined) return;
    const read = readNumber(day);
    const seconds = parseClock(clock.trim().padStart(5, '0'));
    const days = read.kind === 'number' && Number.isInteger(read.value) ? read.value : -1;
    const next_s = days * DAY_S + (seconds ?? 0);
    if (days < 0 || next_s > latest_s) {
      setProblem({ path: 'at_s', code: 'when.day', ...words.unreadDay(quote(day)) });
    } else if (seconds === undefined) {
      setProblem({ path: 'at_s', code: 'when.clock', ...words.unreadClock(quote(clock)) });
    } else {
      take(next_s);
    }
  }
  function take(next_s: number) {
    setDraft({});
    setProblem(undefined);
    if (next_s !== at_s) onChange(next_s);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') commit();
    else if (event.key === 'Escape') {
      setDraft({});
      setProblem(undefined);
    }
  }
  const field = (name: 'day' | 'clock', label: string, value: string) => (
    <label class="when-field">
      <span class="label">{label}</span>
      <input
        type="text"
        class="num"
        inputMode={name === 'day' ? 'numeric' : 'text'}
        autocomplete="off"
        value={value}
        aria-invalid={problem?.code === `when.${name}`}
        aria-describedby={PROBLEM}
        data-testid={`when-${name}`}
        onInput={(event) => setDraft({ ...draft, [name]: event.currentTarget.value })}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
    </label>
  );
  return (
    <fieldset class="when-fields">
      <legend class="label">{words.when}</legend>
      {field('day', words.day, day)}
      {field('clock', words.clock, clock)}
      {now_s !== at_s && (
        <button type="button" class="button" data-testid="when-now" onClick={() => take(now_s)}>
          {words.now}
        </button>
      )}
      <FieldProblem id={PROBLEM} problem={problem} />
    </fieldset>
  );
}
