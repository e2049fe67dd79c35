import { useEffect, useRef } from 'preact/hooks';
import { DRILL } from '../../drill/index.ts';
import { drillText } from '../strings/drill.ts';
import { AnswerForm } from './answer-form.tsx';
import { useDrill } from './context.ts';
import { GivenList } from './given-list.tsx';
import { saysOf, VerdictLine } from './verdict-line.tsx';

const words = drillText.question;

/** The question, what it gives, and the answer or what became of it. */
export function QuestionPanel() {
  const { item, progress, result } = useDrill();
  const { topic, text, seed, index, variant } = item.value;
  const { value: done } = result;
  const count = progress.value.answered + (done === undefined ? 1 : 0);
  const opened = useRef(false);
  useEffect(() => {
    opened.current = true;
  }, []);
  const key = `${topic} ${seed} ${index}`;
  return (
    <section
      class="panel drill-question"
      aria-labelledby="question-title"
      data-testid="question"
      data-topic={topic}
      data-variant={variant}
      data-seed={seed}
      data-index={index}
    >
      <header class="panel-head">
        <h2 id="question-title">{DRILL.topics[topic].title}</h2>
        <span class="sub num">{words.number(count)}</span>
        <span class="sub num" data-testid="streak-line">
          {words.streak(progress.value.streak, progress.value.best_streak)}
        </span>
      </header>
      <div class="question-body">
        <div class="question-ask">
          <p class="question-text" data-testid="question-text">
            {text}
          </p>
          {done === undefined ? (
            // After the first question the field takes the focus; before it, the page is read from its top.
            <AnswerForm key={key} focus={opened.current} />
          ) : (
            <VerdictLine result={done} />
          )}
        </div>
        <GivenList item={item.value} />
      </div>
      <p role="status" class="only-spoken" data-testid="spoken">
        {done === undefined ? '' : saysOf(done).join(' ')}
      </p>
    </section>
  );
}
