import { sayFigure } from '../../drill/index.ts';
import type { Place, Strip, StripsPicture } from './picture/index.ts';

/** The box of a plot in its own units; the strokes keep their width however it is stretched. */
const WIDE = 1000;
const HIGH = 1000;
/** From this share of the height on a label hangs below its line, off the name above the plot. */
const HIGH_UP = 0.85;

interface StripPlotProps {
  readonly strip: Strip;
  readonly times: StripsPicture['times'];
  readonly marks: StripsPicture['marks'];
}

export function StripPlot({ strip, times, marks }: StripPlotProps) {
  const { name, unit, axis, lines, band, levels = [], said, route } = strip;
  const x = (at: number) => round((at / times.max) * WIDE);
  const { min = 0, max } = axis;
  const height = (value: number) => (value - min) / (max - min);
  const y = (value: number) => round((1 - height(value)) * HIGH);
  const path = (places: readonly Place[]) => places.map(([at, value]) => `${x(at)} ${y(value)}`).join('L');
  const delivered = lines.find(({ look }) => look === 'delivered' || look === 'oral');
  // An area stands on zero; a difference has none.
  const area = min < 0 ? [] : (delivered?.places ?? []);
  return (
    <div class={`drill-strip is-${route}`}>
      <div class="drill-strip-head">
        <span>
          <b>{name}</b> <span class="sub">{unit}</span>
        </span>
        <span class="drill-strip-said">
          <b class="num">{said.value}</b> <span class="sub">{said.note}</span>
        </span>
      </div>
      <div class="drill-strip-ticks num">
        {axis.ticks.map((tick) => (
          <span key={tick} style={{ '--height': height(tick) }}>
            {sayFigure(tick)}
          </span>
        ))}
      </div>
      <div class="drill-plot">
        <svg viewBox={`0 0 ${WIDE} ${HIGH}`} preserveAspectRatio="none" aria-hidden="true">
          {axis.ticks.map((tick) => (
            <path key={tick} class="plot-grid" d={`M0 ${y(tick)}H${WIDE}`} />
          ))}
          {band !== undefined && (
            <path class="plot-band" d={`M${path(band.low)}L${path([...band.high].reverse())}Z`} />
          )}
          {area.length > 0 && (
            <path
              class="plot-area"
              d={`M${x(area[0]![0])} ${HIGH}L${path(area)}L${x(area.at(-1)![0])} ${HIGH}Z`}
            />
          )}
          {min < 0 && <path class="plot-zero" d={`M0 ${y(0)}H${WIDE}`} />}
          {levels.map(({ value, alarm = false }) => (
            <path
              key={value}
              class={alarm ? 'plot-level plot-alarm' : 'plot-level'}
              d={`M0 ${y(value)}H${WIDE}`}
            />
          ))}
          {marks.map((mark) => (
            <path key={mark.label} class="plot-mark" d={`M${x(mark.x)} 0V${HIGH}`} />
          ))}
          {lines.map(({ look, name: of, places }) => (
            <path key={of} class={`plot-line plot-${look}`} d={`M${path(places)}`} />
          ))}
        </svg>
        {levels.map(({ value, label }) => (
          <span
            key={label}
            class={`plot-level-label num${height(value) > HIGH_UP ? ' plot-level-below' : ''}`}
            style={{ '--height': height(value) }}
          >
            {label}
          </span>
        ))}
      </div>
    </div>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
