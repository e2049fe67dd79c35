import { useState } from 'preact/hooks';
import { FAULTS } from '../../case/catalogue/index.ts';
import { choicesOf } from '../../diagnosis/index.ts';
import type { Problem } from '../../problem/index.ts';
import { FieldProblem } from '../parts/index.ts';
import { whichFaultText } from '../strings/en/break/which-fault.ts';
import { useWhich } from './context.ts';

const words = whichFaultText.answer;
const PROBLEM = 'problem-which-answer';
const STEP = 5;

const CHOICES = choicesOf(FAULTS.values());
const PLACES = [...new Set(CHOICES.map(({ place }) => place))];

/** Where it is broken, what it is, and how sure the learner is. */
export function AnswerPanel() {
  const { place, mechanism, sure, answer, busy } = useWhich();
  const [problem, setProblem] = useState<Problem>();
  const here = CHOICES.filter((choice) => choice.place === place.value);
  return (
    <section class="panel which-answer" aria-labelledby="which-answer-title" data-testid="which-answer">
      <header class="panel-head">
        <h2 id="which-answer-title">{words.title}</h2>
      </header>
      <form
        class="panel-body which-fields"
        onSubmit={(event) => {
          event.preventDefault();
          const ready = place.value !== undefined && mechanism.value !== undefined;
          setProblem(ready ? undefined : MISSING);
          if (ready) answer();
        }}
      >
        <label>
          <span class="label">{words.place}</span>
          <select
            class="select"
            value={place.value ?? ''}
            aria-describedby={PROBLEM}
            data-testid="which-place"
            onChange={({ currentTarget }) => {
              place.value = PLACES.find((each) => each === currentTarget.value);
              const only = CHOICES.filter((choice) => choice.place === place.value);
              mechanism.value = only.length === 1 ? only[0]?.mechanism : undefined;
              setProblem(undefined);
            }}
          >
            <option value="">{words.choose}</option>
            {PLACES.map((each) => (
              <option key={each} value={each}>
                {whichFaultText.places[each]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span class="label">{words.what}</span>
          <select
            class="select"
            value={mechanism.value ?? ''}
            aria-describedby={PROBLEM}
            data-testid="which-mechanism"
            onChange={({ currentTarget }) => {
              mechanism.value = here.find((each) => each.mechanism === currentTarget.value)?.mechanism;
              setProblem(undefined);
            }}
          >
            <option value="">{here.length === 0 ? words.placeFirst : words.choose}</option>
            {here.map((each) => (
              <option key={each.mechanism} value={each.mechanism}>
                {whichFaultText.mechanisms[each.mechanism]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span class="label which-sure">
            {words.sure} <output class="num">{words.percent(sure.value)}</output>
          </span>
          <input
            type="range"
            min="0"
            max="100"
            step={STEP}
            value={sure.value}
            aria-valuetext={words.percent(sure.value)}
            data-testid="which-sure"
            onInput={({ currentTarget }) => {
              sure.value = currentTarget.valueAsNumber;
            }}
          />
        </label>
        <button
          type="submit"
          class="button button-main"
          aria-busy={busy.value}
          data-testid="which-give-answer"
        >
          {words.give}
        </button>
        <FieldProblem id={PROBLEM} problem={problem} />
        <details>
          <summary>{words.score}</summary>
          <p class="sub">{words.scoreSays}</p>
        </details>
      </form>
    </section>
  );
}

const MISSING: Problem = {
  path: 'diagnosis',
  code: 'which-fault.no-diagnosis',
  message: words.missing,
  mend: words.mend,
};
