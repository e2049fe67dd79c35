import { heightIn, type Scale } from '../charts/index.ts';
import { sayNumber } from '../numbers/index.ts';
import { type Curves, HOURS, type Previewed } from './preview.ts';

const WIDTH = 720;
const HEIGHT = 100;

interface PlotProps {
  readonly output: Previewed;
  readonly scale: Scale;
  readonly shipped: Curves;
  readonly changed: Curves | undefined;
  readonly finding: string;
}

/** Two lines and, once something is changed, what they were as shipped. */
export function PreviewPlot({ output, scale, shipped, changed, finding }: PlotProps) {
  const now = changed ?? shipped;
  const path = (curves: Curves, route: 'oral' | 'pump') => pathOf(curves[output], route, scale);
  return (
    <div class="preview-plot">
      <div class="preview-ticks num" aria-hidden="true">
        {scale.ticks.map((tick) => (
          <span key={tick} style={{ '--place': placeOf(scale, tick) }}>
            {sayNumber(tick, 3)}
          </span>
        ))}
      </div>
      <svg
        class="preview-lines"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={finding}
        data-testid="preview-plot"
      >
        {scale.ticks.map((tick) => (
          <path key={tick} class="preview-grid" d={`M0 ${y(scale, tick)}H${WIDTH}`} />
        ))}
        {[24, 48].map((hour) => (
          <path key={hour} class="preview-grid" d={`M${(hour / HOURS) * WIDTH} 0V${HEIGHT}`} />
        ))}
        {changed !== undefined && (
          <>
            <path class="preview-was" d={path(shipped, 'oral')} />
            <path class="preview-was" d={path(shipped, 'pump')} />
          </>
        )}
        <path class="preview-oral" d={path(now, 'oral')} />
        <path class="preview-pump" d={path(now, 'pump')} />
      </svg>
      <div class="preview-hours num" aria-hidden="true">
        {[0, 24, 48, HOURS].map((hour) => (
          <span key={hour} style={{ '--place': hour / HOURS }}>
            {hour === HOURS ? `${hour}\u00a0h` : hour}
          </span>
        ))}
      </div>
    </div>
  );
}

function placeOf(scale: Scale, value: number): number {
  return Math.min(1, Math.max(0, heightIn({ scale, from: 0, to: 1 }, value)));
}

const y = (scale: Scale, value: number) => ((1 - placeOf(scale, value)) * HEIGHT).toFixed(1);

function pathOf(lines: Curves[Previewed], route: 'oral' | 'pump', scale: Scale): string {
  const values = lines[route];
  const steps: string[] = [];
  for (let i = 0; i < values.length; i++) {
    const x = ((lines.time_s[i] ?? 0) / 3600 / HOURS) * WIDTH;
    steps.push(`${x.toFixed(1)} ${y(scale, values[i] ?? 0)}`);
  }
  return `M${steps.join('L')}`;
}
