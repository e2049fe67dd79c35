import { DOSE_COURSES } from '../../../titration/index.ts';
import { sayNumber } from '../../numbers/index.ts';
import { spread } from '../../parts/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { MONTH_DAYS, type NeedPoint, type ToleranceType, TYPES } from './need.ts';
import { evenAxis, LongPlot, type PlotAxis, type PlotLine, placeOn } from './plot.tsx';

export type Needs = Readonly<Record<ToleranceType, readonly NeedPoint[]>>;

interface NeedPlotProps {
  readonly months: number;
  /** mcg/day by day of the pump. */
  readonly days: Float64Array;
  readonly needs: Needs;
  readonly own: ToleranceType;
  readonly origin: 'spinal' | 'cerebral';
  readonly today_month: number;
  readonly anchor_mcg_day: number;
}

/** Between two names, as a share of the plot's height. */
const NAME_GAP = 0.1;
const STEPS = [50, 100, 200, 300, 500, 1000];

export function NeedPlot(props: NeedPlotProps) {
  const { months, days, needs, own, origin, today_month, anchor_mcg_day } = props;
  const words = titrateText.long.need;
  const published = DOSE_COURSES.filter((course) => course.origin === origin);
  const most = Math.max(
    ...days,
    ...TYPES.flatMap((type) => needs[type].map(({ mcg_day }) => mcg_day)),
    ...published.flatMap(({ points }) => points.map(({ mean_mcg_day }) => mean_mcg_day)),
  );
  const x: PlotAxis = { from: 0, to: months, ticks: ticksTo(months), unit: words.months };
  const y = evenAxis(most, STEPS, 'mcg/day');
  const lines: PlotLine[] = [
    ...published.flatMap(({ key, points, flat_from_months }) =>
      publishedLine(key, points, flat_from_months, months),
    ),
    ...TYPES.map((type) => ({
      key: type,
      kind: type === own ? 'own' : 'other',
      points: needs[type].map(({ month, mcg_day }) => [month, mcg_day] as const),
    })),
    { key: 'plan', kind: 'programmed', points: stepsOf(days, months) },
  ];
  const ready = TYPES.every((type) => needs[type].length > 0);
  const nameHeights = spread(
    TYPES.map((type) => Math.min(1, placeOn(y, needs[type].at(-1)?.mcg_day ?? 0))),
    NAME_GAP,
  );
  const end = needs[own].at(-1)?.mcg_day;
  const finding =
    end === undefined
      ? words.waiting
      : words.finding(
          sayNumber(anchor_mcg_day, 0),
          sayNumber(months, 0),
          sayNumber(end, 0),
          words.types[own],
        );
  return (
    <>
      <p class="long-finding" data-testid="need-finding">
        {finding}
      </p>
      <LongPlot
        testid="need-plot"
        finding={finding}
        x={x}
        y={y}
        lines={lines}
        say={(value) => sayNumber(value, 0)}
      >
        {today_month >= 0 && today_month <= months && (
          <span class="long-today" style={{ '--x': placeOn(x, today_month) }} />
        )}
        {ready &&
          TYPES.map((type, i) => (
            <span
              key={type}
              class={type === own ? 'long-name is-own' : 'long-name'}
              style={{ '--y': nameHeights[i] ?? 0 }}
            >
              {words.types[type]}
            </span>
          ))}
        {published.flatMap(({ key, points }) =>
          points
            .filter(({ month }) => month <= months)
            .map(({ month, mean_mcg_day }) => (
              <span
                key={`${key} ${month}`}
                class="long-dot"
                style={{ '--x': placeOn(x, month), '--y': placeOn(y, mean_mcg_day) }}
              />
            )),
        )}
      </LongPlot>
      <ul class="long-sources">
        {published.map(({ key, label, says }) => (
          <li key={key} class="cite">
            <b>{label}</b>: {says}
          </li>
        ))}
      </ul>
      <p class="cite">{words.about}</p>
    </>
  );
}

/** From point to point, then on a level from where the paper saw no more change. */
function publishedLine(
  key: string,
  points: readonly { readonly month: number; readonly mean_mcg_day: number }[],
  flat_from_months: number,
  months: number,
): PlotLine[] {
  const last = points.at(-1);
  if (last === undefined) return [];
  const line = points.map(({ month, mean_mcg_day }) => [month, mean_mcg_day] as const);
  const flat = flat_from_months < months ? [[months, last.mean_mcg_day] as const] : [];
  return [{ key, kind: 'published', points: [...line, ...flat] }];
}

function stepsOf(days: Float64Array, months: number): PlotLine['points'] {
  const points: [number, number][] = [];
  days.forEach((mcg, day) => {
    const month = day / MONTH_DAYS;
    if (month > months || (mcg === days[day - 1] && mcg === days[day + 1])) return;
    points.push([month, mcg], [Math.min(months, (day + 1) / MONTH_DAYS), mcg]);
  });
  return points;
}

function ticksTo(months: number): readonly number[] {
  const step = months > 24 ? 6 : 3;
  return Array.from({ length: Math.floor(months / step) + 1 }, (_, i) => i * step);
}
