import { ROUTES, type Route } from '../compare/arm.ts';
import { sayNumber, withUnit } from '../numbers/index.ts';
import { text } from '../strings/index.ts';
import { valueAtDose } from './at-dose.ts';
import { DOSE_AXES, PERCENT_AXIS, within } from './axes.ts';
import { useDose } from './present.tsx';
import { PUBLISHED, type PublishedShare } from './published.ts';
import type { Complaint, Curves } from './sweep-jobs.ts';

/** Published ranges as bars, and on the same line the model at the present doses as dots. */
export function PublishedShares({ curves }: { readonly curves: Curves | undefined }) {
  const { sides, published } = text.byDose;
  const range = (id: PublishedShare['id']) => {
    const share = PUBLISHED.find((each) => each.id === id);
    return share === undefined ? '' : sayRange(share);
  };
  return (
    <figure class="shares" data-testid="published">
      <figcaption>
        <b>{published}</b>
        <span class="unit">{text.byDose.people}</span>
      </figcaption>
      <div class="shares-rows" role="img" aria-label={sides.publishedFinding(range('any'), range('stopped'))}>
        {PUBLISHED.map((share) => (
          <div key={share.id} class="share">
            <span>{sides.shares[share.id]}</span>
            <span class="share-track">
              <span
                class="share-range"
                style={{ '--x': share.from_percent / 100, '--to': share.to_percent / 100 }}
              />
              {share.beside !== undefined &&
                ROUTES.map((route) => (
                  <Dot key={route} route={route} complaint={share.beside} curves={curves} />
                ))}
            </span>
            <span class="num">{sayRange(share)}</span>
          </div>
        ))}
        <div class="share share-axis num">
          <span />
          <span class="share-track">
            {PERCENT_AXIS.ticks
              .filter((tick) => tick % 50 === 0)
              .map((tick) => (
                <span key={tick} style={{ '--x': PERCENT_AXIS.place(tick) }}>
                  {tick}
                </span>
              ))}
          </span>
          <span />
        </div>
      </div>
      <p class="share-key">
        <span class="share-key-range" />
        {sides.keyRange}
        <span class="share-dot is-oral" />
        <span class="share-dot share-dot-pump is-pump" />
        {sides.keyDots}
      </p>
    </figure>
  );
}

export function sayRange({ from_percent, to_percent }: PublishedShare): string {
  return withUnit(text.byDose.sides.range(sayNumber(from_percent, 0), sayNumber(to_percent, 0)), '%');
}

function Dot(props: {
  readonly route: Route;
  readonly complaint: Complaint | undefined;
  readonly curves: Curves | undefined;
}) {
  const { route, complaint, curves } = props;
  const dose = useDose(route).value;
  if (curves === undefined || complaint === undefined) return null;
  const value = valueAtDose(curves[route], (point) => point.rising[complaint], dose, DOSE_AXES[route].place);
  if (!Number.isFinite(value)) return null;
  return <span class={`share-dot share-dot-${route} is-${route}`} style={{ '--x': within(value / 100) }} />;
}
