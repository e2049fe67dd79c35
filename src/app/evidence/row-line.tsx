import { Icon } from '../parts/index.ts';
import { evidenceText } from '../strings/evidence.ts';
import { placeOn } from './axis.ts';
import type { Row } from './rows.ts';
import { sayPublished, verdictOf } from './say-published.ts';
import { sayNumber, unitAfter, upperFirst } from './words.ts';

/** One readout: what it is, its axis, the numbers, and in words on which side of its interval it lies. */
export function RowLine({ row }: { readonly row: Row }) {
  const { score, readout, words } = row;
  const verdict = verdictOf(score);
  const published = sayPublished(score, readout.observed.kind === 'range');
  const predicted = sayNumber(score.predicted) + (verdict === 'none' ? '' : unitAfter(score.unit));
  const said = evidenceText.verdicts[verdict];
  return (
    <li class="ev-row" data-row={score.id} data-verdict={verdict}>
      <p class="ev-words">{upperFirst(words)}</p>
      <Plot row={row} label={evidenceText.axis.row(published, predicted, said)} />
      <p class="ev-number-published num">{published}</p>
      <p class="ev-number-predicted num" data-value={score.predicted}>
        {predicted}
      </p>
      <p class="ev-verdict">
        {verdict !== 'inside' && <Icon name="problem" small />}
        {said}
      </p>
    </li>
  );
}

function Plot({ row, label }: { readonly row: Row; readonly label: string }) {
  const { observed, judged, interval } = row.score;
  // A range has no middle that anybody published.
  const published = row.readout.observed.kind === 'range' ? undefined : placeOn(interval, observed);
  const place = placeOn(interval, judged);
  const verdict = verdictOf(row.score);
  const shape = place?.beyond === undefined ? 'ev-dot ev-predicted' : `ev-dot ev-arrow-${place.beyond}`;
  return (
    <div class="ev-plot" role="img" aria-label={label}>
      <span class="ev-bar" />
      {published && <span class="ev-dot ev-published" style={{ '--place': published.at }} />}
      {place && (
        <span class={verdict === 'inside' ? shape : `${shape} ev-missed`} style={{ '--place': place.at }} />
      )}
    </div>
  );
}
