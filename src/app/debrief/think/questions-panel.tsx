import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Icon } from '../../parts/index.ts';
import { thinkText as words } from '../../strings/en/debrief/think.ts';
import { useDebrief } from '../state.ts';
import type { Answers } from './answers.ts';
import { questionsOf } from './questions.ts';

interface QuestionsProps {
  readonly answers: Answers;
  /** An answer is finished for now. */
  readonly onRest: () => void;
}

/** One question at a time, with room to write. On paper all of them stand with what was written. */
export function QuestionsPanel({ answers, onRest }: QuestionsProps) {
  const { debrief } = useDebrief();
  const questions = questionsOf(debrief.play);
  const at = useSignal(0);
  const open = useSignal(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const question = questions[at.value];
  if (question === undefined) return null;

  function go(to: number) {
    at.value = to;
    open.value = false;
    field.current?.focus();
  }
  return (
    <section class="panel deb-think" aria-labelledby="deb-think-title" data-testid="debrief-questions">
      <header class="panel-head">
        <h2 id="deb-think-title">{words.title}</h2>
        <span class="grow" />
        <span class="cite num">
          {words.phases[question.phase]}, {words.place(at.value + 1, questions.length)}
        </span>
      </header>
      <div class="panel-body deb-no-print">
        <label class="deb-question" for="deb-answer" data-testid="debrief-question">
          {question.asks}
        </label>
        <textarea
          ref={field}
          id="deb-answer"
          class="deb-answer"
          rows={3}
          placeholder={words.placeholder}
          data-testid="debrief-answer"
          value={answers.all.value[question.place] ?? ''}
          onInput={({ currentTarget }) => answers.write(question.place, currentTarget.value)}
          onChange={onRest}
        />
        {!answers.kept.value && (
          <p class="caution-line" role="status">
            <Icon name="caution" small />
            {words.notKept}
          </p>
        )}
        <div class="deb-buttons">
          {at.value > 0 && (
            <button
              type="button"
              class="button button-quiet"
              data-testid="debrief-back"
              onClick={() => go(at.value - 1)}
            >
              {words.back}
            </button>
          )}
          {at.value + 1 < questions.length && (
            <button type="button" class="button" data-testid="debrief-next" onClick={() => go(at.value + 1)}>
              {words.next}
            </button>
          )}
          {question.others_miss !== undefined && (
            <button
              type="button"
              class="button button-quiet"
              aria-expanded={open.value}
              data-testid="debrief-others"
              onClick={() => {
                open.value = !open.value;
              }}
            >
              {open.value ? words.hideOthers : words.others}
            </button>
          )}
        </div>
        {open.value && (
          <p class="deb-others" role="status">
            {question.others_miss}
          </p>
        )}
      </div>
      <ol class="deb-only-print deb-all-questions">
        {questions.map(({ asks, place }) => (
          <li key={asks}>
            <b>{asks}</b>
            <p>{answers.all.value[place] ?? ''}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
