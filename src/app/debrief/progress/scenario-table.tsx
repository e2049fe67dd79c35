import type { Attempt } from '../../../rehearsal/index.ts';
import { sayNumber } from '../../numbers/index.ts';
import { progressText as words } from '../../strings/en/debrief/progress.ts';
import type { ScenarioProgress } from './by-scenario.ts';

/** A row a scenario, its objectives folded under it. */
export function ScenarioTable({ rows }: { readonly rows: readonly ScenarioProgress[] }) {
  return (
    <ul class="progress-scenarios">
      {rows.map((row) => (
        <li key={row.key} data-testid={`progress-${row.key}`}>
          <details>
            <summary>
              <span class="progress-name">{row.scenario?.shelf.title ?? row.key}</span>
              <span class="sub num">{words.attempts(row.attempts.length)}</span>
              {row.best !== undefined && <Best attempt={row.best} of={row.attempts.length} />}
            </summary>
            <Spark row={row} />
            <ul class="progress-objectives">
              {row.objectives.map(({ key, says, percents, mastered }) => (
                <li key={key}>
                  <span>{says}</span>
                  <span class="sub num">{percents.map((each) => sayNumber(each, 0)).join(', ')} %</span>
                  <b>{mastered ? words.mastered : words.notYet}</b>
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}

/** Percent and result are of one attempt; where there were several the line says that it is the best of them. */
function Best({ attempt, of }: { readonly attempt: Attempt; readonly of: number }) {
  const percent = words.percent(sayNumber(attempt.percent, 0));
  return (
    <>
      <span class="num progress-best">{of > 1 ? words.best(percent) : percent}</span>
      <span class={attempt.passed ? 'progress-result is-passed' : 'progress-result'}>
        {attempt.passed ? words.passed : words.notPassed}
      </span>
    </>
  );
}

/** The percents of all attempts as bars. */
function Spark({ row: { attempts } }: { readonly row: ScenarioProgress }) {
  const said = attempts.map(({ percent }) => words.percent(sayNumber(percent, 0))).join(', ');
  return (
    <div class="progress-spark" role="img" aria-label={words.course(said)}>
      {attempts.slice(-MOST_BARS).map(({ id, percent, passed }) => (
        <span key={id} class={passed ? 'is-passed' : ''} style={{ '--share': percent / 100 }} />
      ))}
    </div>
  );
}
const MOST_BARS = 30;
