import { useState } from 'preact/hooks';
import { ACTIONS } from '../../case/catalogue/index.ts';
import { type Action, sayCaseTime } from '../../case/index.ts';
import { choosableActions, type View } from '../../diagnosis/index.ts';
import { whichFaultText } from '../strings/en/break/which-fault.ts';
import { useWhich } from './context.ts';
import { saySpan } from './say.ts';

const words = whichFaultText.treat;
const ANSWERS: ReadonlyMap<string, string> = new Map(Object.entries(words.answers));
const CHOICES = choosableActions();
const GROUPS: readonly Action['group'][] = ['airway', 'drug', 'support', 'restore', 'pump', 'drain'];

/** Treating while examining: one choice, at its usual amount. */
export function TreatPanel({ view }: { readonly view: View }) {
  const { move, over } = useWhich();
  const [chosen, setChosen] = useState('');
  return (
    <section class="panel which-treat" aria-labelledby="which-treat-title">
      <header class="panel-head">
        <h2 id="which-treat-title">{words.title}</h2>
      </header>
      <div class="panel-body">
        {!over.value && <p class="sub">{words.says}</p>}
        {!over.value && (
          <form
            class="which-form"
            onSubmit={(event) => {
              event.preventDefault();
              if (chosen !== '') move({ kind: 'treat', action: chosen });
              setChosen('');
            }}
          >
            <select
              class="select"
              aria-label={words.choose}
              value={chosen}
              data-testid="which-treatment"
              onChange={({ currentTarget }) => setChosen(currentTarget.value)}
            >
              <option value="">{words.choose}</option>
              {GROUPS.map((group) => (
                <optgroup key={group} label={words.groups[group]}>
                  {CHOICES.filter((action) => action.group === group).map(({ key, title, minutes }) => (
                    <option key={key} value={key}>
                      {title}, {saySpan(minutes)}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
            <button type="submit" class="button" data-testid="which-treat">
              {words.give}
            </button>
          </form>
        )}
        <ul class="which-done" aria-live="polite">
          {view.treatments.map(({ action, at_s }, i) => (
            <li key={`${at_s}-${i}`} class="num">
              {words.done(ACTIONS.get(action)?.title ?? action, sayCaseTime(at_s))}
              {ANSWERS.has(action) && <p>{ANSWERS.get(action)}</p>}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
