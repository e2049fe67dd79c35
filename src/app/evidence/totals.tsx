import type { MeanError, Shipped } from '../../evidence/show/index.ts';
import { changesIn } from '../../model/index.ts';
import { modelChange } from '../model-change/index.ts';
import { Icon } from '../parts/index.ts';
import { evidenceText } from '../strings/evidence.ts';
import type { Use } from './rows.ts';
import { sayNumber } from './words.ts';

const words = evidenceText.totals;

/** What this use is, and how much of it lies inside, as the report counts. */
export function Totals({ shipped, use }: { readonly shipped: Shipped; readonly use: Use }) {
  const { all, ashworth, spasm } = shipped.totals[use];
  const errors = [sayError(words.ashworth, ashworth), sayError(words.spasm, spasm)].filter(
    (said) => said !== '',
  );
  return (
    <div class="evidence-totals" data-testid="evidence-totals">
      <p class={use === 'target' ? 'evidence-warning' : undefined}>
        {use === 'target' && (
          <b>
            <Icon name="caution" small />
            {evidenceText.uses.warning}.{' '}
          </b>
        )}
        {evidenceText.uses.says[use]}
      </p>
      <p class="num">
        <b>{words.inside(all.inside, all.readouts)}</b>
        {use !== 'target' && ` \u00b7 ${words.share(Math.round(100 * all.share), all.studies)}`}
        {use !== 'target' && errors.length > 0 && ` \u00b7 ${words.errors(errors)}`}
      </p>
      {use !== 'target' && changesIn(modelChange.value) > 0 && (
        <p class="evidence-warning" data-testid="evidence-not-changed">
          {words.changed}
        </p>
      )}
      <p class="cite num">{words.made(shipped.patients, shipped.seed)}</p>
    </div>
  );
}

function sayError(name: string, { readouts, points }: MeanError): string {
  return readouts === 0 ? '' : words.points(name, sayNumber(Number(points.toPrecision(2))));
}
