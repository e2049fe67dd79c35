import { sayCaseTime } from '../../case/index.ts';
import type { Charted, ChartRow, View } from '../../diagnosis/index.ts';
import { sayNumber } from '../numbers/index.ts';
import { Icon } from '../parts/index.ts';
import { whichFaultText } from '../strings/en/break/which-fault.ts';

const words = whichFaultText.chart;

const COLUMNS = [
  'temperature_core',
  'heart_rate',
  'pressure',
  'breathing_rate',
  'spo2',
  'gcs',
  'ashworth_leg',
  'spasm_score',
  'itch',
] as const;
type Column = (typeof COLUMNS)[number];
const WITH_TENTHS: readonly Column[] = ['temperature_core', 'ashworth_leg', 'spasm_score', 'itch'];

/** Observations, newest first: the patient goes on while somebody examines. */
export function ChartPanel({ view }: { readonly view: View }) {
  const { rows } = view.chart;
  const newest = [...rows].reverse();
  return (
    <section class="panel which-chart" aria-labelledby="which-chart-title" data-testid="which-chart">
      <header class="panel-head">
        <h2 id="which-chart-title">{words.title}</h2>
        <span class="sub">{words.sub}</span>
      </header>
      <Tiles rows={newest} />
      <section
        class="which-scroll which-chart-table"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a narrow screen scrolls it, and keys must reach what scrolls
        tabIndex={0}
        aria-label={words.caption}
      >
        <table class="which-table">
          <caption class="only-spoken">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.time}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" class="number">
                  {whichFaultText.charted[column].name}{' '}
                  <span class="unit">{whichFaultText.charted[column].unit}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {newest.map((row, i) => (
              <tr key={row.at_s} class={i === 0 ? 'is-newest' : undefined} data-testid="which-row">
                <th scope="row" class="num">
                  {sayCaseTime(row.at_s)}
                  <Severe row={row} />
                </th>
                {COLUMNS.map((column) => (
                  <td key={column} class="number">
                    {sayCell(row, column)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

/** For a narrow screen: the newest large, earlier ones a press away, every value to be seen. */
function Tiles({ rows }: { readonly rows: readonly ChartRow[] }) {
  const [newest, ...earlier] = rows;
  return (
    <div class="which-tiles">
      {newest !== undefined && <Tile row={newest} />}
      {earlier.length > 0 && (
        <details>
          <summary>{words.earlier(earlier.length)}</summary>
          {earlier.map((row) => (
            <Tile key={row.at_s} row={row} />
          ))}
        </details>
      )}
    </div>
  );
}

function Tile({ row }: { readonly row: ChartRow }) {
  return (
    <div class="which-tile">
      <p class="num">
        <b>{sayCaseTime(row.at_s)}</b> <Severe row={row} />
      </p>
      <dl>
        {COLUMNS.map((column) => (
          <div key={column}>
            <dt>
              {whichFaultText.charted[column].name}{' '}
              <span class="unit">{whichFaultText.charted[column].unit}</span>
            </dt>
            <dd class="num">{sayCell(row, column)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Severe({ row }: { readonly row: ChartRow }) {
  if (row.flags.length === 0) return null;
  return (
    <span class="which-severe">
      <Icon name="problem" small />
      {words.severe}
    </span>
  );
}

function sayCell({ values }: ChartRow, column: Column): string {
  if (column === 'pressure')
    return `${say('systolic', values.systolic)}/${say('diastolic', values.diastolic)}`;
  return say(column, values[column]);
}

function say(column: Column | Charted, value: number): string {
  return sayNumber(value, WITH_TENTHS.some((each) => each === column) ? 1 : 0);
}
