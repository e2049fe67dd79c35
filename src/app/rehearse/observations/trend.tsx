import { useComputed, useSignal } from '@preact/signals';

import { TableScroll } from '../../parts/index.ts';
import { observationsText } from '../../strings/en/rehearse/observations.ts';
import { useSession } from '../session/index.ts';
import { sayElapsed, sayReading } from '../words/index.ts';
import { type Series, seriesOf } from './series.ts';

const words = observationsText.trend;
const WIDE = 240;
const HIGH = 40;
const PAD = 6;

/** Points the learner took, joined; a table one press away. */
export function TrendPanel() {
  const session = useSession();
  const { from_s } = session.play.peek();
  const series = useComputed(() => seriesOf(session.calm.value)).value;
  const to_s = useComputed(() => session.calm.value.now_s).value;
  const table = useSignal(false);
  return (
    <section class="panel trend" aria-labelledby="trend-title" data-testid="trend">
      <div class="panel-head">
        <h2 id="trend-title">{words.title}</h2>
        <span class="sub">{words.sub}</span>
        <span class="grow" />
        {series.length > 0 && (
          <button
            type="button"
            class="button button-quiet button-slim"
            aria-expanded={table.value}
            data-testid="trend-table"
            onClick={() => {
              table.value = !table.value;
            }}
          >
            {table.value ? words.close : words.table}
          </button>
        )}
      </div>
      {series.length === 0 ? (
        <p class="empty">{words.none}</p>
      ) : table.value ? (
        <TrendTable
          series={series}
          from_s={from_s}
          onClose={() => {
            table.value = false;
          }}
        />
      ) : (
        <div class="trend-body" role="img" aria-label={series.map(({ finding }) => finding).join('; ')}>
          {series.map((each) => (
            <Strip key={each.output} series={each} from_s={from_s} to_s={to_s} />
          ))}
          <div class="trend-axis num" aria-hidden="true">
            <span>0:00</span>
            <span>{sayElapsed((to_s - from_s) / 2)}</span>
            <span>{sayElapsed(to_s - from_s)}</span>
          </div>
        </div>
      )}
    </section>
  );
}

interface StripProps {
  readonly series: Series;
  readonly from_s: number;
  readonly to_s: number;
}

function Strip({ series, from_s, to_s }: StripProps) {
  const values = series.points.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const span = most - least;
  const places = series.points.map(({ at_s, value }) => ({
    x: PAD + ((WIDE - 2 * PAD) * (at_s - from_s)) / Math.max(60, to_s - from_s),
    y: span === 0 ? HIGH / 2 : HIGH - PAD - ((HIGH - 2 * PAD) * (value - least)) / span,
  }));
  const line = places.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
  const dots = places.map(({ x, y }) => `M${x.toFixed(1)} ${y.toFixed(1)}h0`).join('');
  return (
    <div class="trend-strip" aria-hidden="true">
      <span class="trend-name">
        <b>{series.name}</b>
        <small>{series.unit}</small>
      </span>
      <svg viewBox={`0 0 ${WIDE} ${HIGH}`} preserveAspectRatio="none" aria-hidden="true">
        <path class="trend-base" d={`M0 ${HIGH - 0.5}H${WIDE}`} />
        <path class="trend-line" d={line} />
        <path class="trend-dots" d={dots} />
      </svg>
      <b class="trend-last num">{series.last}</b>
    </div>
  );
}

interface TrendTableProps {
  readonly series: readonly Series[];
  readonly from_s: number;
  readonly onClose: () => void;
}

function TrendTable({ series, from_s, onClose }: TrendTableProps) {
  const times = [...new Set(series.flatMap(({ points }) => points.map(({ at_s }) => at_s)))].sort(
    (a, b) => a - b,
  );
  return (
    <TableScroll testid="trend-values" label={words.title} onClose={onClose}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.time}</th>
            {series.map(({ output, name, unit }) => (
              <th key={output} scope="col" class="number">
                {name} <span class="unit">{unit}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {times.map((at_s) => (
            <tr key={at_s}>
              <th scope="row" class="num">
                {sayElapsed(at_s - from_s)}
              </th>
              {series.map(({ output, points }) => {
                const point = points.find((each) => each.at_s === at_s);
                return (
                  <td key={output} class="number num">
                    {point === undefined ? '' : sayReading(output, point.value)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
