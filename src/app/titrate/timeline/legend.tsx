import { LineKey } from '../../parts/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useTitrate } from '../context.ts';

const words = titrateText.timeline.legend;

/** The line styles that have no label of their own; runs behind and ahead only while they are shown. */
export function Legend() {
  const { reference, preview } = useTitrate();
  return (
    <p class="legend timeline-legend">
      <LineKey kind="programmed">{words.programmed}</LineKey>
      <LineKey kind="delivered">{words.delivered}</LineKey>
      {reference.value !== undefined && (
        <span title={reference.value.title}>
          <LineKey kind="pinned">{words.reference}</LineKey>
        </span>
      )}
      {preview.value !== undefined && (
        <span class="line-key" title={preview.value.title}>
          <svg class="swatch swatch-preview" viewBox="0 0 22 10" aria-hidden="true">
            <path d="M0 5H22" />
          </svg>
          {words.preview}
        </span>
      )}
    </p>
  );
}
