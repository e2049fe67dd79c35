import { withUnit } from '../../numbers/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import type { Summary } from '../engine/index.ts';
import { SUMMARY_ROWS, type SummaryRow } from './rows.ts';

interface Side {
  readonly title: string;
  /** undefined while it is being computed. */
  readonly summary: Summary | undefined;
}

export function DifferenceTable({ one, other }: { readonly one: Side; readonly other: Side | undefined }) {
  const words = titrateText.runs;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a narrow screen scrolls it, and keys must reach what scrolls
    <section class="runs-scroll" tabIndex={0} aria-label={words.title}>
      <table data-testid="runs-table">
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col" class="number">
              {one.title}
            </th>
            {other !== undefined && (
              <>
                <th scope="col" class="number">
                  {other.title}
                </th>
                <th scope="col" class="number">
                  {words.difference}
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody class="num">
          {SUMMARY_ROWS.map((row) => (
            <tr key={row.key} data-row={row.key}>
              <th scope="row">{words.rows[row.key]}</th>
              <Cell row={row} summary={one.summary} />
              {other !== undefined && (
                <>
                  <Cell row={row} summary={other.summary} />
                  <Difference row={row} one={one.summary} other={other.summary} />
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ row, summary }: { readonly row: SummaryRow; readonly summary: Summary | undefined }) {
  const value = summary?.[row.key];
  const none = summary !== undefined && value === undefined;
  const said = none ? titrateText.runs.never : sayRow(row, value ?? Number.NaN);
  return (
    <td class="number" data-value={value}>
      {said}
    </td>
  );
}

function Difference(props: {
  readonly row: SummaryRow;
  readonly one: Summary | undefined;
  readonly other: Summary | undefined;
}) {
  const { row, one, other } = props;
  const by = (one?.[row.key] ?? Number.NaN) - (other?.[row.key] ?? Number.NaN);
  const said = sayRow(row, by);
  return <td class="number">{by > 0 && /[1-9]/.test(said) ? `+${said}` : said}</td>;
}

function sayRow({ say, unit }: SummaryRow, value: number): string {
  return unit === '' || Number.isNaN(value) ? say(value) : withUnit(say(value), unit);
}
