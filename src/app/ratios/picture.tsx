import { sayNumber } from '../numbers/index.ts';
import { text } from '../strings/index.ts';
import type { Figure } from './ratios.ts';

/** From this ratio on dots would be too small to be told apart. */
const MOST_DOTS = 400;

export type PictureKind = 'dots' | 'areas' | 'bars';

export function pictureOf({ kind, count }: Figure): PictureKind {
  if (kind === 'times') return 'bars';
  return count < MOST_DOTS ? 'dots' : 'areas';
}

const WIDTH = 112;
const HEIGHT = 64;
/** Room of the one teal dot and its ring, under the orange ones. */
const BELOW = 13;

/** A ratio as equal dots, areas or lengths, whichever stays true at its size. */
export function Picture({ figure }: { readonly figure: Figure }) {
  const kind = pictureOf(figure);
  const label = text.ratios.picture[kind](sayNumber(figure.count, 1));
  return (
    <svg
      class={`ratio-picture ratio-${kind}`}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
      data-testid={`picture-${kind}`}
    >
      {kind === 'dots' && <Dots count={Math.round(figure.count)} />}
      {kind === 'areas' && <Areas count={figure.count} />}
      {kind === 'bars' && <Bars count={figure.count} />}
    </svg>
  );
}

/** Columns that make the dots as large as the room allows. */
function grid(count: number): { readonly columns: number; readonly pitch: number } {
  let best = { columns: 1, pitch: 0 };
  for (let columns = 1; columns <= count; columns += 1) {
    const rows = Math.ceil(count / columns);
    const pitch = Math.min(WIDTH / columns, (HEIGHT - BELOW) / rows, 11);
    if (pitch > best.pitch) best = { columns, pitch };
  }
  return best;
}

const FILL = 0.76;

function Dots({ count }: { readonly count: number }) {
  const { columns, pitch } = grid(count);
  // One path of round points: hundreds of elements would be felt while a slider moves.
  const points = Array.from({ length: count }, (_, i) => {
    const x = ((i % columns) + 0.5) * pitch;
    const y = (Math.floor(i / columns) + 0.5) * pitch;
    return `M${x.toFixed(2)} ${y.toFixed(2)}h0`;
  });
  const dot = pitch * FILL;
  return (
    <>
      <path class="dots-oral" d={points.join('')} stroke-width={dot} />
      <One width={dot} />
    </>
  );
}

/** The one intrathecal part, ringed so that it is found. */
function One({ width }: { readonly width: number }) {
  const ring = Math.max(4.5, width / 2 + 1.75);
  return (
    <>
      <path class="dots-pump" d={`M7 ${HEIGHT - 6.5}h0`} stroke-width={width} />
      <circle class="dots-ring" cx="7" cy={HEIGHT - 6.5} r={Math.min(6, ring)} />
    </>
  );
}

function Areas({ count }: { readonly count: number }) {
  const height = HEIGHT - BELOW;
  const side = Math.sqrt((WIDTH * height) / count);
  return (
    <>
      <rect class="area-oral" width={WIDTH} height={height} />
      <rect class="area-pump" x={7 - side / 2} y={HEIGHT - 6.5 - side / 2} width={side} height={side} />
      <circle class="dots-ring" cx="7" cy={HEIGHT - 6.5} r="5" />
    </>
  );
}

function Bars({ count }: { readonly count: number }) {
  return (
    <>
      <rect class="area-room" y="16" width={WIDTH} height="13" />
      <rect class="area-oral" y="16" width={WIDTH / count} height="13" />
      <rect class="area-pump" y="36" width={WIDTH} height="13" />
    </>
  );
}
