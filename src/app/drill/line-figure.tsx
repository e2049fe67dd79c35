import { sayFigure } from '../../drill/index.ts';
import { Quantity } from '../parts/index.ts';
import { drillText } from '../strings/drill.ts';
import type { LinePicture } from './picture/index.ts';

const words = drillText.picture.line;

/** Tubing and catheter end to end, as long as their volumes. */
export function LineFigure({ picture }: { readonly picture: LinePicture }) {
  const { parts, finding } = picture;
  return (
    <div class="line-picture" role="img" aria-label={finding}>
      <svg class="line-pump" viewBox="0 0 40 40" aria-hidden="true">
        <circle cx="20" cy="20" r="18" />
        <circle cx="20" cy="20" r="6" />
      </svg>
      {parts.map(({ name, mL, state }) => (
        <div key={name} class={`line-part is-${state}`} style={{ '--mL': mL }}>
          <span class="line-name">{name}</span>
          <span class="line-tube" />
          <span class="line-volume">
            <Quantity number={sayFigure(mL)} unit="mL" />
          </span>
          <span class="line-state sub">{words.states[state]}</span>
        </div>
      ))}
    </div>
  );
}
