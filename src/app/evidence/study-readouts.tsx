import type { Score } from '../../evidence/draw/index.ts';
import type { Study, StudyReadout } from '../../evidence/show/index.ts';
import { Icon } from '../parts/index.ts';
import { evidenceText } from '../strings/evidence.ts';
import { sayInterval, sayObserved, type Verdict, verdictOf } from './say-published.ts';
import { sayReadout } from './say-readout.ts';
import { sayNumber, spaced, unitAfter, upperFirst } from './words.ts';

const words = evidenceText.study;
const { table, verdicts } = evidenceText;

interface StudyReadoutsProps {
  readonly study: Study;
  /** Scores with the reader's changed model. */
  readonly now: readonly Score[] | undefined;
}

/** Each readout with what was published, its interval, what is predicted, and why where it is missed. */
export function StudyReadouts({ study, now }: StudyReadoutsProps) {
  const several = study.file.arms.length > 1;
  return (
    <section class="study-part">
      <h3>{words.readouts}</h3>
      <div class="study-table">
        <table aria-label={words.readouts} data-testid="study-readouts">
          <thead>
            <tr>
              <th scope="col">{table.readout}</th>
              <th scope="col" class="number">
                {table.published}
              </th>
              <th scope="col" class="number">
                {table.interval}
              </th>
              <th scope="col" class="number">
                {table.predicted}
              </th>
              <th scope="col">{table.verdict}</th>
              {now && <th scope="col">{words.now}</th>}
            </tr>
          </thead>
          <tbody>
            {study.readouts.map((each) => (
              <ReadoutRow
                key={each.readout.id}
                each={each}
                words={phrase(study, each, several)}
                now={now && { score: now.find(({ id }) => id === each.score.id) }}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function phrase({ file }: Study, { readout }: StudyReadout, several: boolean): string {
  const steps = file.arms.find(({ id }) => id === readout.arm)?.steps ?? [];
  const said = sayReadout(readout, steps);
  return upperFirst(several ? evidenceText.protocol.inArm(said, readout.arm) : said);
}

interface ReadoutRowProps {
  readonly each: StudyReadout;
  readonly words: string;
  readonly now: { readonly score: Score | undefined } | undefined;
}

function ReadoutRow({ each, words: said, now }: ReadoutRowProps) {
  const { readout, score, note, reason } = each;
  const verdict = verdictOf(score);
  const unit = unitAfter(score.unit);
  return (
    <tr data-row={score.id} data-verdict={verdict}>
      <th scope="row">
        {said}
        {verdict !== 'inside' && score.use !== 'target' && (
          <p class="study-reason">
            {reason === undefined ? words.noReason : `${words.why} ${spaced(reason)}.`}
          </p>
        )}
        {note !== undefined && (
          <p class="sub">
            {words.note} {spaced(note)}
          </p>
        )}
      </th>
      <td class="number" data-label={table.published}>
        {sayObserved(readout.observed, readout.unit)}
      </td>
      <td class="number" data-label={table.interval}>
        {sayInterval(score) + unit}
        <p class="cite">{spaced(score.interval.how)}</p>
      </td>
      <td class="number" data-label={table.predicted} data-value={score.predicted}>
        <b>{sayNumber(score.predicted) + (verdict === 'none' ? '' : unit)}</b>
        <p class="cite">{words.statistics[score.statistic]}</p>
      </td>
      <td data-label={table.verdict}>
        <Said verdict={verdict} />
      </td>
      {now && (
        <td data-label={words.now}>
          {now.score && (
            <>
              <b class="num">{sayNumber(now.score.predicted)}</b>
              <Said verdict={verdictOf(now.score)} />
            </>
          )}
        </td>
      )}
    </tr>
  );
}

function Said({ verdict }: { readonly verdict: Verdict }) {
  return (
    <span class="ev-verdict" data-verdict={verdict}>
      {verdict !== 'inside' && <Icon name="problem" small />}
      {verdicts[verdict]}
    </span>
  );
}
