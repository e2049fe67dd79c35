import { HOUR_S } from '../../../case/index.ts';
import type { Course } from '../../../course/index.ts';
import type { OutputName } from '../../../model/index.ts';
import type { ScreeningSheet } from '../../../titration/index.ts';
import { sayNumber, sayScore } from '../../numbers/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useTitrate } from '../context.ts';

const words = titrateText.screening.chart;
const SCALES = {
  ashworth_leg: { name: words.legs, said: words.legsScale, least: 1, most: 5 },
  spasm_score: { name: words.spasms, said: words.spasmsScale, least: 0, most: 4 },
} as const;

/** The picture in its own units: a margin, then so much for every hour and every point. */
const BOX = { width: 260, height: 120, left: 16, right: 8, top: 8, bottom: 18 };

interface DotChartProps {
  readonly output: keyof typeof SCALES;
  readonly sheet: ScreeningSheet;
  readonly curve: Course<OutputName> | undefined;
}

/** Rated values as open circles over the hours; the true curve only when it is asked for. */
export function DotChart({ output, sheet, curve }: DotChartProps) {
  const [from_h, to_h] = useTitrate().practice.value.response.within_h;
  const { name, said, least, most } = SCALES[output];
  const last_h = Math.max(1, hoursAt(sheet, sheet.rows.at(-1)?.at_s ?? 0));
  const x = (hours: number) =>
    BOX.left + (Math.min(hours, last_h) / last_h) * (BOX.width - BOX.left - BOX.right);
  const y = (value: number) =>
    BOX.top + ((most - value) / (most - least)) * (BOX.height - BOX.top - BOX.bottom);
  const points = Array.from({ length: most - least + 1 }, (_, i) => least + i);
  const values = curve?.outputs[output];
  const line = values === undefined ? '' : pathOf([...values], curve, sheet, x, y);
  return (
    <figure class="dot-chart">
      <figcaption>
        {name} <span class="sub">{said}</span>
      </figcaption>
      <svg viewBox={`0 0 ${BOX.width} ${BOX.height}`} role="img" aria-label={sayFinding(output, sheet)}>
        <rect
          class="dot-window"
          x={x(from_h)}
          y={BOX.top}
          width={Math.max(0, x(to_h) - x(from_h))}
          height={BOX.height - BOX.top - BOX.bottom}
        />
        {points.map((value) => (
          <g key={value}>
            <path class="dot-grid" d={`M${BOX.left} ${y(value)}H${BOX.width - BOX.right}`} />
            <text class="dot-tick" x={BOX.left - 5} y={y(value) + 4} text-anchor="end">
              {value}
            </text>
          </g>
        ))}
        {sheet.rows
          .map(({ at_s }) => hoursAt(sheet, at_s))
          .filter((hours) => Number.isInteger(hours))
          .map((hours) => (
            <text key={hours} class="dot-tick" x={x(hours)} y={BOX.height - 4} text-anchor="middle">
              {sayNumber(hours, 1)}
            </text>
          ))}
        {line !== '' && <path class="dot-line" d={line} />}
        {sheet.rows.map((row) => (
          <circle key={row.at_s} class="dot" cx={x(hoursAt(sheet, row.at_s))} cy={y(row[output])} r="3.5" />
        ))}
      </svg>
    </figure>
  );
}

function pathOf(
  values: readonly number[],
  curve: Course<OutputName> | undefined,
  sheet: ScreeningSheet,
  x: (hours: number) => number,
  y: (value: number) => number,
): string {
  return values
    .map((value, i) => {
      const at_s = curve?.time_s[i] ?? 0;
      return `${i === 0 ? 'M' : 'L'}${x(hoursAt(sheet, at_s)).toFixed(1)} ${y(value).toFixed(1)}`;
    })
    .join('');
}

function hoursAt({ given_s }: ScreeningSheet, at_s: number): number {
  return (at_s - given_s) / HOUR_S;
}

export function sayFinding(output: keyof typeof SCALES, sheet: ScreeningSheet): string {
  const [first, ...rest] = sheet.rows;
  if (first === undefined) return SCALES[output].name;
  const lowest = rest.reduce((low, row) => (row[output] < low[output] ? row : low), first);
  const hour = sayNumber(hoursAt(sheet, lowest.at_s), 1);
  return words.finding(SCALES[output].name, sayScore(first[output]), sayScore(lowest[output]), hour);
}
