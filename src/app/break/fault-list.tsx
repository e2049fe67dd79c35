import { useEffect, useRef } from 'preact/hooks';
import { type FaultPlace, PLACES } from '../../case/index.ts';
import { Icon } from '../parts/index.ts';
import { breakText } from '../strings/en/break/break.ts';
import { type Choice, choosePlace, entryOf } from './choice.ts';
import { useBreak } from './host.ts';
import { byTouch, intoView } from './into-view.ts';
import { faultsAt } from './library.ts';

const words = breakText.panel;

/** What can break at a place, each with how often it does. */
export function FaultList({ place, choice }: { readonly place: FaultPlace; readonly choice: Choice }) {
  const { faults } = useBreak();
  const listed = faultsAt(place);
  const section = useRef<HTMLElement>(null);
  const { value: asked } = choice.listAsked;
  useEffect(() => {
    if (asked === 0) return;
    if (intoView(section.current) || byTouch()) section.current?.focus({ preventScroll: true });
  }, [asked]);
  return (
    <section
      ref={section}
      tabIndex={-1}
      class="fault-choice"
      data-testid="fault-choice"
      aria-labelledby="fault-choice-title"
    >
      <h3 id="fault-choice-title">{words.chosen(words.places[place])}</h3>
      {listed.length === 0 && <p class="plan">{words.none}</p>}
      <ul class="fault-list">
        {listed.map(({ key, title, rate }) => {
          const entered = entryOf(faults.value, key) !== undefined;
          return (
            <li key={key}>
              <button
                type="button"
                class="fault-button"
                aria-pressed={choice.fault.value === key}
                data-testid={`fault-${key}`}
                data-broken={entered}
                onClick={() => {
                  choice.refused.value = [];
                  choice.fault.value = choice.fault.value === key ? undefined : key;
                }}
              >
                <span class="fault-title">
                  {entered && <Icon name="problem" small />}
                  {title}
                </span>
                <span class="fault-rate">{rate.says}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <Elsewhere place={place} choice={choice} />
    </section>
  );
}

/** The places before and after this one in the drug's way, by what can break there. */
function Elsewhere({ place, choice }: { readonly place: FaultPlace; readonly choice: Choice }) {
  const at = PLACES.indexOf(place);
  const neighbours = place === 'tablets' ? [] : [PLACES[at - 1], PLACES[at + 1]];
  const listed = neighbours.flatMap((each) =>
    each === undefined || each === 'tablets'
      ? []
      : [{ place: each, titles: faultsAt(each).map(({ title }) => title) }],
  );
  if (listed.length === 0) return null;
  return (
    <div class="fault-elsewhere" data-testid="fault-elsewhere">
      <p class="plan">{words.elsewhere}</p>
      {listed.map(({ place: next, titles }) => (
        <button
          key={next}
          type="button"
          class="button button-quiet"
          data-testid={`elsewhere-${next}`}
          onClick={() => choosePlace(choice, next)}
        >
          {words.neighbour(words.places[next], titles.join(', '))}
        </button>
      ))}
    </div>
  );
}
