import type { ComponentChildren } from 'preact';
import type { Route } from '../compare/arm.ts';
import { sayNumber } from '../numbers/index.ts';
import { spread } from '../parts/index.ts';
import { text } from '../strings/index.ts';
import { type Axis, DOSE_AXES, within } from './axes.ts';
import type { DosePoint } from './sweep-jobs.ts';

/** One curve over dose. `main` has the route's weight, `used` is dotted. */
export interface Line {
  readonly key: string;
  readonly kind: 'main' | 'thin' | 'used';
  readonly read: (point: DosePoint) => number;
  /** At the right end; a line alone in its plot needs none. */
  readonly name?: string;
}

interface PlotProps {
  readonly route: Route;
  readonly axis: Axis;
  readonly points: readonly DosePoint[] | undefined;
  readonly lines: readonly Line[];
  readonly finding: string;
  readonly testid: string;
  /** Beside the heading: what the present dose comes to. */
  readonly now: ComponentChildren;
  /** Marks and the present dose. */
  readonly children: ComponentChildren;
}

/** The SVG's own units; strokes do not scale with them. */
const SIZE = 1000;
/** Between two names, as a share of the plot's height. */
const NAME_GAP = 0.11;

/** A small chart over the daily dose of one route; its one-line finding stands in for it. */
export function Plot({ route, axis, points, lines, finding, testid, now, children }: PlotProps) {
  const x = DOSE_AXES[route];
  const last = points?.at(-1);
  const named = lines.filter((line) => line.name !== undefined);
  const places = spread(
    last === undefined ? [] : named.map((line) => within(axis.place(line.read(last)))),
    NAME_GAP,
  );
  return (
    <figure class={`dose-plot is-${route}`} data-testid={testid}>
      <figcaption>
        <b>{text.byDose.route[route]}</b>
        <span class="num">{now}</span>
      </figcaption>
      <div class="dose-frame" role="img" aria-label={finding}>
        <div class="dose-ticks num">
          {axis.ticks.map((tick) => (
            <span key={tick} style={{ '--y': axis.place(tick) }}>
              {tick}
            </span>
          ))}
        </div>
        <div class="dose-box">
          <svg viewBox={`0 0 ${SIZE} ${SIZE}`} preserveAspectRatio="none" aria-hidden="true">
            <path class="dose-grid" d={gridOf(axis, x)} />
            {points !== undefined &&
              lines.map(({ key, kind, read }) => (
                <path key={key} class={`dose-line dose-${kind}`} d={pathOf(points, read, x, axis)} />
              ))}
          </svg>
          {children}
        </div>
        {named.length > 0 && (
          <div class="dose-names">
            {last !== undefined &&
              named.map(({ key, kind, name }, i) => (
                <span key={key} class={`dose-name-${kind}`} style={{ '--y': places[i] ?? 0 }}>
                  {name}
                </span>
              ))}
          </div>
        )}
        <div class="dose-doses num">
          {x.ticks.map((tick) => (
            <span key={tick} style={{ '--x': x.place(tick) }}>
              {sayNumber(tick, 0)}
            </span>
          ))}
        </div>
        <span class="dose-unit unit">{text.byDose.axis[route]}</span>
      </div>
    </figure>
  );
}

function pathOf(points: readonly DosePoint[], read: Line['read'], x: Axis, y: Axis): string {
  return points
    .map(
      (point, i) =>
        `${i === 0 ? 'M' : 'L'}${at(x.place(point.dose))} ${at(1 - within(y.place(read(point))))}`,
    )
    .join('');
}

function gridOf(axis: Axis, x: Axis): string {
  const across = axis.ticks.map((tick) => `M0 ${at(1 - axis.place(tick))}H${SIZE}`);
  const up = x.ticks.map((tick) => `M${at(x.place(tick))} 0V${SIZE}`);
  return [...across, ...up].join('');
}

function at(place: number): string {
  return (place * SIZE).toFixed(1);
}
