import type { RefObject } from 'preact';
import type { Attempt } from '../../../rehearsal/index.ts';
import { sayNumber } from '../../numbers/index.ts';
import { debriefText } from '../../strings/en/debrief/debrief.ts';
import { progressText } from '../../strings/en/debrief/progress.ts';
import { recordText } from '../../strings/en/debrief/record.ts';
import type { ScenarioProgress } from './by-scenario.ts';

const words = progressText.record;

/** All attempts on paper, with room for a name and a signature; not seen on the screen. */
export function RecordSheet(props: {
  readonly rows: readonly ScenarioProgress[];
  readonly at: RefObject<HTMLElement | null>;
}) {
  return (
    <section ref={props.at} class="progress-sheet" aria-hidden="true" data-testid="record-sheet">
      <h1>{words.title}</h1>
      <p>{recordText.teaching}</p>
      <p class="progress-lines">
        <span>{words.name}</span>
        <span>{words.date}</span>
        <span>{words.signed}</span>
      </p>
      {props.rows.map((row) => (
        <div key={row.key} class="progress-sheet-scenario">
          <h2>
            {row.scenario?.shelf.title ?? row.key}
            {row.best !== undefined && `: ${sayBest(row.best)}`}
          </h2>
          <table>
            <tbody>
              {row.objectives.map(({ key, says, percents, mastered }) => (
                <tr key={key}>
                  <td>{mastered ? '\u2611' : '\u2610'}</td>
                  <td>{says}</td>
                  <td class="number">{percents.map((each) => sayNumber(each, 0)).join(', ')} %</td>
                </tr>
              ))}
            </tbody>
          </table>
          <ol>
            {row.attempts.map((attempt) => (
              <li key={attempt.id}>{sayAttempt(attempt)}</li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

function sayBest({ percent, passed }: Attempt): string {
  const said = progressText.percent(sayNumber(percent, 0));
  return `${progressText.best(said)}, ${passed ? progressText.passed : progressText.notPassed}`;
}

function sayAttempt({ ended, role, mode, draw, percent, passed, criticals, harmfuls }: Attempt): string {
  const { roles, modes } = debriefText;
  const met = criticals.filter(({ result }) => result === 'met').length;
  return [
    words.attempt(ended.slice(0, 10), roles[role], modes[mode], draw),
    `${progressText.percent(sayNumber(percent, 0))}, ${passed ? progressText.passed : progressText.notPassed}`,
    `${words.criticals} ${met} / ${criticals.length}`,
    words.harmful(harmfuls.length),
  ].join('; ');
}
