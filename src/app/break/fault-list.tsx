import type { FaultPlace } from '../../case/index.ts';
import { Icon } from '../parts/index.ts';
import { breakText } from '../strings/en/break/break.ts';
import { type Choice, entryOf } from './choice.ts';
import { useBreak } from './host.ts';
import { faultsAt } from './library.ts';

const words = breakText.panel;

/** What can break at a place, each with how often it does. */
export function FaultList({ place, choice }: { readonly place: FaultPlace; readonly choice: Choice }) {
  const { faults } = useBreak();
  const listed = faultsAt(place);
  return (
    <section class="fault-choice" aria-labelledby="fault-choice-title">
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
    </section>
  );
}
