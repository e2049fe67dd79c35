import { sayCaseTime } from '../../case/index.ts';
import { Icon } from '../parts/index.ts';
import { breakText } from '../strings/en/break/break.ts';
import type { Choice } from './choice.ts';
import { FaultDetail } from './fault-detail.tsx';
import { FaultList } from './fault-list.tsx';
import { useBreak } from './host.ts';
import { LIBRARY, titleOf } from './library.ts';

const words = breakText.fault;

/** What is broken, what can break at the chosen place, and the chosen fault. */
export function FaultPanel({ choice }: { readonly choice: Choice }) {
  const { value: place } = choice.place;
  const fault = LIBRARY.get(choice.fault.value ?? '');
  return (
    <section class="panel break-fault" aria-labelledby="break-fault-title" data-testid="break-fault">
      <header class="panel-head">
        <h2 id="break-fault-title">{words.list}</h2>
      </header>
      <div class="panel-body break-fault-body">
        <BrokenList choice={choice} />
        {place === undefined ? (
          <p class="break-hint">
            <Icon name="info" small />
            {breakText.panel.choose}
          </p>
        ) : (
          <FaultList place={place} choice={choice} />
        )}
        {fault && <FaultDetail fault={fault} choice={choice} />}
      </div>
    </section>
  );
}

function BrokenList({ choice }: { readonly choice: Choice }) {
  const { faults, goTo } = useBreak();
  if (faults.value.length === 0) return <p class="plan">{words.nothing}</p>;
  return (
    <ul class="broken-list" data-testid="broken-list">
      {faults.value.map(({ id, fault, at_s }) => (
        <li key={id}>
          <button
            type="button"
            class="button button-quiet"
            onClick={() => {
              choice.refused.value = [];
              choice.place.value = LIBRARY.get(fault)?.place;
              choice.fault.value = fault;
              goTo(at_s);
            }}
          >
            <Icon name="problem" small />
            {words.since(titleOf(fault), sayCaseTime(at_s))}
          </button>
        </li>
      ))}
    </ul>
  );
}
