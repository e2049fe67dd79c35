import { text } from '../strings/index.ts';
import { HEAT_ng_mL } from './profile.ts';

/** The steps of the shading, one row a route, and the level at which each begins. */
export function SpineLegend() {
  return (
    <div class="spine-legend num" role="img" aria-label={text.spine.legend.label}>
      {HEAT_ng_mL.map((from_ng_mL, step) => (
        <div key={from_ng_mL} class="spine-step" aria-hidden="true">
          <i class={`is-oral heat-${step}`} />
          <i class={`is-pump heat-${step}`} />
          {from_ng_mL}
        </div>
      ))}
      <span class="spine-legend-unit" aria-hidden="true">
        {text.spine.unit}
      </span>
    </div>
  );
}
