import { useEffect, useRef } from 'preact/hooks';
import { ASKED_UNITS } from '../../drill/index.ts';
import { FieldProblem } from '../parts/index.ts';
import { drillText } from '../strings/drill.ts';
import { useDrill } from './context.ts';
import { hasUnit } from './state.ts';

const words = drillText.question;
const PROBLEM = 'problem-answer';
const LONGEST = 80;

/** The answer as the learner types it, with its unit in the text or from the menu. Enter checks. */
export function AnswerForm({ focus }: { readonly focus: boolean }) {
  const { draft, unit, problem, check, show } = useDrill();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focus) field.current?.focus();
  }, []);
  // What cannot be read is mended where it was typed.
  useEffect(() => {
    if (problem.value !== undefined) field.current?.focus();
  }, [problem.value]);
  const typedUnit = hasUnit(draft.value);
  return (
    <form
      class="answer"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <label class="label" for="answer">
        {words.answer} <span class="sub">{words.hint}</span>
      </label>
      <div class="answer-row">
        <input
          ref={field}
          id="answer"
          type="text"
          class="num"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          maxLength={LONGEST}
          aria-invalid={problem.value !== undefined}
          aria-describedby={PROBLEM}
          data-testid="answer"
          value={draft.value}
          onInput={(event) => {
            draft.value = event.currentTarget.value;
            problem.value = undefined;
          }}
        />
        <select
          aria-label={words.unit}
          data-testid="answer-unit"
          value={typedUnit ? '' : unit.value}
          onChange={(event) => {
            unit.value = ASKED_UNITS.find((each) => each === event.currentTarget.value) ?? '';
            problem.value = undefined;
          }}
        >
          <option value="">{typedUnit ? words.unitTyped : words.unitMenu}</option>
          {!typedUnit &&
            ASKED_UNITS.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
        </select>
        <button type="submit" class="button button-main" data-testid="check">
          {words.check}
        </button>
        <button
          type="button"
          class="button button-quiet"
          title={words.showHint}
          data-testid="show"
          onClick={show}
        >
          {words.show}
        </button>
      </div>
      <FieldProblem id={PROBLEM} problem={problem.value} />
    </form>
  );
}
