import { sayFigure } from '../../drill/index.ts';
import { drillText } from '../strings/drill.ts';
import type { StripsPicture } from './picture/index.ts';
import { StripPlot } from './strip-plot.tsx';

const words = drillText.picture;

/** Strips on one axis of time, with the moments that matter across all of them. */
export function StripsFigure({ picture }: { readonly picture: StripsPicture }) {
  const { strips, times, marks, finding } = picture;
  const kinds = new Map(
    strips.flatMap(({ lines }) => (lines.length > 1 ? lines : [])).map((line) => [line.look, line.name]),
  );
  const band = strips.find(({ band: each }) => each !== undefined)?.band;
  return (
    <div class="drill-strips" data-strips={strips.length}>
      {(kinds.size > 0 || band !== undefined) && (
        <p class="legend" aria-hidden="true">
          {[...kinds].map(([look, name]) => (
            <span key={look} class="line-key">
              <svg class={`key key-${look}`} viewBox="0 0 22 10" aria-hidden="true">
                <path d="M0 5H22" />
              </svg>
              {name}
            </span>
          ))}
          {band !== undefined && (
            <span class="line-key">
              <span class="key-band" />
              {band.name}
            </span>
          )}
        </p>
      )}
      <div class="drill-strips-box" role="img" aria-label={finding}>
        <div class="drill-flags num">
          {marks.map(({ x, label }) => (
            <span
              key={label}
              class={`drill-flag${x / times.max > 0.6 ? ' drill-flag-left' : ''}`}
              style={{ '--place': x / times.max }}
            >
              {label}
            </span>
          ))}
        </div>
        {strips.map((strip) => (
          <StripPlot key={strip.name} strip={strip} times={times} marks={marks} />
        ))}
        <div class="drill-times num">
          {times.ticks.map((tick, i) => (
            <span key={tick} style={{ '--place': tick / times.max }}>
              {i === 0 ? words.axis[times.unit](sayFigure(tick)) : sayFigure(tick)}
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}
