import type { Band } from '../../evidence/draw/index.ts';
import { evidenceText } from '../strings/evidence.ts';
import type { Mark } from './curve-marks.ts';
import { sayInterval } from './say-published.ts';
import { isChance, middleOf } from './unit-of.ts';
import { sayNumber, sayTime } from './words.ts';

const words = evidenceText.curves;

/** Rows between the published moments, which are all there. */
const ROWS = 12;

/** The numbers of one chart, folded away until they are wanted. */
export function CurveTable({
  band,
  marks,
  name,
}: {
  readonly band: Band;
  readonly marks: readonly Mark[];
  readonly name: string;
}) {
  const every = Math.max(1, Math.ceil((band.at_h.length - 1) / ROWS));
  const published = (hour: number) => marks.filter(({ to_h }) => Math.abs(to_h - hour) < 1e-6);
  const shown = band.at_h
    .map((hour, i) => ({ hour, i, marks: published(hour) }))
    .filter(({ i, marks: here }) => i % every === 0 || i === band.at_h.length - 1 || here.length > 0);
  const { columns } = words;
  return (
    <details class="curve-numbers">
      <summary>{words.table}</summary>
      <table aria-label={name}>
        <thead>
          <tr>
            <th scope="col">{columns.time}</th>
            {[columns.p5, isChance(band.of) ? columns.mean : columns.median, columns.p95].map((column) => (
              <th key={column} scope="col" class="number">
                {column}
              </th>
            ))}
            <th scope="col">{columns.published}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ hour, i, marks: here }) => (
            <tr key={hour}>
              <th scope="row">{sayTime(hour)}</th>
              {[band.p5, middleOf(band), band.p95].map((of, k) => (
                <td key={k} class="number" data-value={of[i]}>
                  {sayNumber(of[i]!)}
                </td>
              ))}
              <td>
                {here
                  .map(({ score, middle }) =>
                    middle === undefined
                      ? sayInterval(score)
                      : `${sayNumber(middle)} [${sayInterval(score)}]`,
                  )
                  .join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
