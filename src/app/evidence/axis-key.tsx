import { evidenceText } from '../strings/evidence.ts';

const { axis } = evidenceText;

/** What the axis of the rows is, and what stands on it. */
export function Axis() {
  return (
    <div class="evidence-axis">
      <ul class="legend">
        <li class="line-key">
          <span class="ev-key ev-key-bar" aria-hidden="true" />
          {axis.key.interval}
        </li>
        <li class="line-key">
          <span class="ev-dot ev-published" aria-hidden="true" />
          {axis.key.published}
        </li>
        <li class="line-key">
          <span class="ev-dot ev-predicted" aria-hidden="true" />
          {axis.key.predicted}
        </li>
        <li class="line-key">
          <span class="ev-dot ev-predicted ev-missed" aria-hidden="true" />
          {axis.key.miss}
        </li>
        <li class="line-key">
          <span class="ev-dot ev-arrow-high" aria-hidden="true" />
          {axis.key.clipped}
        </li>
      </ul>
      <p class="cite">{axis.says}</p>
    </div>
  );
}
