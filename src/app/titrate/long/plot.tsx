import type { ComponentChildren } from 'preact';

/** An even axis from 0 or another start. */
export interface PlotAxis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  readonly unit: string;
}

export interface PlotLine {
  readonly key: string;
  /** Takes its colour and dash from the style sheet: `.long-line-<kind>`. */
  readonly kind: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** The SVG's own units; strokes do not scale with them. */
const SIZE = 1000;

export function placeOn({ from, to }: PlotAxis, value: number): number {
  return (value - from) / (to - from);
}

/** A small chart of lines with text as text; its one-line finding stands in for it. */
export function LongPlot(props: {
  readonly testid: string;
  readonly finding: string;
  readonly x: PlotAxis;
  readonly y: PlotAxis;
  readonly lines: readonly PlotLine[];
  readonly say: (value: number) => string;
  /** Marks and names, placed by `--x` and `--y` from 0 to 1. */
  readonly children?: ComponentChildren;
}) {
  const { testid, finding, x, y, lines, say, children } = props;
  return (
    <div class="long-frame" role="img" aria-label={finding} data-testid={testid}>
      <div class="long-ticks num">
        {y.ticks.map((tick) => (
          <span key={tick} style={{ '--y': placeOn(y, tick) }}>
            {say(tick)}
          </span>
        ))}
      </div>
      <div class="long-box">
        <svg viewBox={`0 0 ${SIZE} ${SIZE}`} preserveAspectRatio="none" aria-hidden="true">
          <path class="long-grid" d={gridOf(x, y)} />
          {lines.map(({ key, kind, points }) => (
            <path key={key} class={`long-line long-line-${kind}`} d={pathOf(points, x, y)} />
          ))}
        </svg>
        {children}
      </div>
      <div class="long-foot num">
        {x.ticks.map((tick) => (
          <span key={tick} style={{ '--x': placeOn(x, tick) }}>
            {say(tick)}
          </span>
        ))}
      </div>
      <span class="long-unit unit">{x.unit}</span>
    </div>
  );
}

function pathOf(points: PlotLine['points'], x: PlotAxis, y: PlotAxis): string {
  return points
    .map(([a, b], i) => `${i === 0 ? 'M' : 'L'}${at(placeOn(x, a))} ${at(1 - Math.min(1.05, placeOn(y, b)))}`)
    .join('');
}

function gridOf(x: PlotAxis, y: PlotAxis): string {
  const across = y.ticks.map((tick) => `M0 ${at(1 - placeOn(y, tick))}H${SIZE}`);
  const up = x.ticks.map((tick) => `M${at(placeOn(x, tick))} 0V${SIZE}`);
  return [...across, ...up].join('');
}

function at(place: number): string {
  return (place * SIZE).toFixed(1);
}

/** An axis from 0 to a round number above `most`. */
export function evenAxis(most: number, steps: readonly number[], unit: string): PlotAxis {
  const step = steps.find((each) => each * 5 >= most) ?? steps.at(-1) ?? 1;
  const count = Math.max(1, Math.ceil(most / step));
  return { from: 0, to: count * step, ticks: Array.from({ length: count + 1 }, (_, i) => i * step), unit };
}
