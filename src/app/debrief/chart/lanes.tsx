import { type ReadonlySignal, useComputed } from '@preact/signals';
import { chartText } from '../../strings/en/debrief/chart.ts';
import type { Deed } from '../deeds.ts';
import { sayHidden } from '../hidden.ts';
import { saySince } from '../say.ts';
import { useDebrief } from '../state.ts';
import { placeIn, sidesOf, within } from '../window.ts';
import { labelled } from './labels.ts';

const words = chartText.lanes;

/** What the learner did, or thought, each as a mark at its time; the list of steps says the same in words. */
export function DeedLane({
  of,
  width,
}: {
  readonly of: 'did' | 'thought';
  readonly width: ReadonlySignal<number>;
}) {
  const { deeds, window, debrief } = useDebrief();
  const own = deeds.filter(({ sort }) => (sort === 'thought') === (of === 'thought'));
  const shown = useComputed(() => own.filter(({ at_s }) => within(window.value, at_s)));
  const labels = useComputed(() => labelled(shown.value, window.value, width.value));
  const { handover_s } = debrief;
  if (own.length === 0 && of === 'thought') return null;
  const said = own.map(({ says, at_s }) => `${says}, ${saySince(at_s, handover_s)}`).join('; ');
  return (
    <div class="deb-lane" data-testid={`lane-${of}`}>
      <div class="deb-name">
        <h3>{words[of]}</h3>
      </div>
      <div
        class="deb-lane-plot"
        role="img"
        aria-label={`${words[of]}: ${said === '' ? words.nothing : said}.`}
      >
        {handover_s > window.value.from_s && (
          <span class="deb-unseen" style={sidesOf(window.value, window.value.from_s, handover_s)} />
        )}
        {shown.value.map((deed) => (
          <Mark key={deed.id} deed={deed} place={placeIn(window.value, deed.at_s)} />
        ))}
        {labels.value.map(({ id, place, says, ends }) => (
          <span key={id} class="deb-lane-label" data-ends={ends} style={{ '--place': place }}>
            {says}
          </span>
        ))}
      </div>
    </div>
  );
}

function Mark({ deed, place }: { readonly deed: Deed; readonly place: number }) {
  return (
    <span
      class={`deb-deed is-${deed.sort}`}
      data-harmful={deed.mark.harmfuls.length > 0}
      title={deed.says}
      style={{ '--place': place }}
    />
  );
}

/** What was hidden, as bars from the first second of each until it was mended or treated. */
export function WrongLane() {
  const { debrief, window } = useDebrief();
  const { hidden, handover_s } = debrief;
  const said =
    hidden.length === 0
      ? words.noWrong
      : hidden
          .map((span) => {
            const to = span.to_s === undefined ? words.toEnd : words.until(saySince(span.to_s, handover_s));
            return `${words.wrongOne(sayHidden(span), saySince(span.from_s, handover_s), to)}.`;
          })
          .join(' ');
  return (
    <div class="deb-lane is-wrong" data-testid="lane-wrong">
      <div class="deb-name">
        <h3>{words.wrong}</h3>
      </div>
      <div class="deb-bars" role="img" aria-label={said}>
        {hidden.length === 0 && <span class="sub">{words.noWrong}</span>}
        {hidden
          .filter(
            ({ from_s, to_s }) =>
              from_s < window.value.to_s && (to_s ?? Number.POSITIVE_INFINITY) > window.value.from_s,
          )
          .map((span) => (
            <span
              key={span.entry}
              class={`deb-bar is-${span.kind}`}
              data-late={placeIn(window.value, span.from_s) > 0.6}
              style={sidesOf(window.value, span.from_s, span.to_s ?? window.value.to_s)}
            >
              <span>{sayHidden(span)}</span>
            </span>
          ))}
      </div>
    </div>
  );
}
