import { useState } from 'preact/hooks';
import { DAY_S, HOUR_S, sayCaseTime } from '../../../case/index.ts';
import type { Problem } from '../../../problem/index.ts';
import { quote, readNumber } from '../../numbers/index.ts';
import { FieldProblem } from '../../parts/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useTitrate } from '../context.ts';
import { goTo } from './time.ts';

const words = titrateText.next.time;
const WAITS = [
  ['h8', 8 * HOUR_S],
  ['d1', DAY_S],
  ['d3', 3 * DAY_S],
  ['w1', 7 * DAY_S],
  ['w4', 28 * DAY_S],
] as const;
const MOST_DAY = 3650;

/** Time goes on by a press, or to a day that is typed. */
export function TimeBar() {
  const titrate = useTitrate();
  const today_s = titrate.today_s.value;
  return (
    <section class="step-part time-bar" aria-labelledby="time-title">
      <h3 id="time-title">{words.title}</h3>
      <div class="time-waits">
        {WAITS.map(([key, wait_s]) => (
          <button
            key={key}
            type="button"
            class="button button-slim"
            data-testid={`wait-${key}`}
            onClick={() => goTo(titrate, today_s + wait_s)}
          >
            <span aria-hidden="true">+</span>
            {words.waits[key]}
          </button>
        ))}
        <UntilDay />
      </div>
      <p class="only-spoken" role="status">
        {words.today(sayCaseTime(today_s))}
      </p>
    </section>
  );
}

function UntilDay() {
  const titrate = useTitrate();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<Problem>();
  function go(event: Event) {
    event.preventDefault();
    const read = readNumber(typed);
    if (read.kind === 'number' && Number.isInteger(read.value) && read.value >= 0 && read.value <= MOST_DAY) {
      setProblem(undefined);
      setTyped('');
      goTo(titrate, read.value * DAY_S + (titrate.today_s.value % DAY_S));
      return;
    }
    const { number, outside, within } = titrateText.next.form;
    const message = read.kind === 'number' ? outside(quote(typed)) : number;
    setProblem({ path: 'day', code: 'next.day', message, mend: within('0', '3,650') });
  }
  return (
    <form class="until-day" onSubmit={go} noValidate>
      <label for="until-day">{words.until}</label>
      <input
        id="until-day"
        class="num"
        type="text"
        inputMode="numeric"
        autocomplete="off"
        value={typed}
        aria-invalid={problem !== undefined}
        aria-describedby="until-day-problem"
        data-testid="until-day"
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="button button-slim" data-testid="until-day-go">
        {words.go}
      </button>
      <FieldProblem id="until-day-problem" problem={problem} />
    </form>
  );
}
