import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { OTHER_TREATMENTS } from '../../../case/index.ts';
import type { Problem } from '../../../problem/index.ts';
import { PRACTICE } from '../../../titration/index.ts';
import { Segmented } from '../../parts/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useTitrate } from '../context.ts';
import { draftOf, type PracticeDraft, practiceOf } from './practice-draft.ts';
import { Refused } from './suggestion-card.tsx';

const words = titrateText.next.practice;
const COUNTRIES = ['US', 'UK'] as const;

/** Button and dialog: what differs from house to house. */
export function PracticeDialog() {
  const titrate = useTitrate();
  const dialog = useRef<HTMLDialogElement>(null);
  const draft = useSignal<PracticeDraft>(draftOf(titrate.practice.value));
  const problems = useSignal<readonly Problem[]>([]);
  const set = (change: Partial<PracticeDraft>) => {
    draft.value = { ...draft.value, ...change };
  };

  function open() {
    draft.value = draftOf(titrate.practice.value);
    problems.value = [];
    dialog.current?.showModal();
  }
  function save(event: Event) {
    event.preventDefault();
    const checked = practiceOf(draft.value);
    problems.value = checked.ok ? [] : checked.problems;
    if (!checked.ok) return;
    titrate.practice.value = checked.value;
    dialog.current?.close();
  }

  return (
    <>
      <button
        type="button"
        class="button button-quiet"
        aria-haspopup="dialog"
        data-testid="practice"
        onClick={open}
      >
        {words.open}
      </button>
      <dialog
        ref={dialog}
        class="dialog"
        aria-labelledby="practice-title"
        data-testid="practice-dialog"
        closedby="any"
      >
        <form class="dialog-body step-dialog" onSubmit={save} noValidate>
          <h2 id="practice-title">{words.title}</h2>
          <p>{words.sub}</p>
          <Segmented
            name="practice-country"
            label={words.country}
            options={COUNTRIES}
            say={(country) => words.countries[country]}
            value={draft.value.country}
            onChange={(country) => set({ country })}
          />
          <Text
            field="concentrations"
            label={words.concentrations}
            hint={words.concentrationsHint}
            draft={draft.value}
            set={set}
          />
          <fieldset class="plain-set">
            <legend class="label">{words.others}</legend>
            {OTHER_TREATMENTS.map((key) => (
              <label key={key} class="tick">
                <input
                  type="checkbox"
                  checked={draft.value.other_treatments.includes(key)}
                  data-testid={`practice-${key}`}
                  onChange={(event) => {
                    const others = draft.value.other_treatments.filter((each) => each !== key);
                    set({ other_treatments: event.currentTarget.checked ? [...others, key] : others });
                  }}
                />
                <span>{words.treatments[key]}</span>
              </label>
            ))}
          </fieldset>
          <Text field="hours" label={words.hours} hint={words.hoursHint} draft={draft.value} set={set} />
          <fieldset class="plain-set response-set">
            <legend class="label">{words.response}</legend>
            <Text field="ashworth" label={words.ashworth} unit={words.points} draft={draft.value} set={set} />
            <Text field="spasm" label={words.spasm} unit={words.grades} draft={draft.value} set={set} />
            <Text field="from" label={words.from} unit={words.h} draft={draft.value} set={set} />
            <Text field="to" label={words.to} unit={words.h} draft={draft.value} set={set} />
          </fieldset>
          <Refused problems={problems.value} />
          <div class="button-row">
            <button type="submit" class="button button-main" data-testid="practice-save">
              {words.save}
            </button>
            <button
              type="button"
              class="button"
              data-testid="practice-defaults"
              onClick={() => {
                draft.value = draftOf(PRACTICE);
                problems.value = [];
              }}
            >
              {words.defaults}
            </button>
            <button type="button" class="button button-quiet" onClick={() => dialog.current?.close()}>
              {words.cancel}
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}

interface TextProps {
  readonly field: 'concentrations' | 'hours' | 'ashworth' | 'spasm' | 'from' | 'to';
  readonly label: string;
  readonly unit?: string;
  readonly hint?: string;
  readonly draft: PracticeDraft;
  readonly set: (change: Partial<PracticeDraft>) => void;
}

function Text({ field, label, unit, hint, draft, set }: TextProps) {
  const id = `practice-${field}`;
  const short = unit !== undefined;
  return (
    <div class={short ? 'ask ask-row' : 'ask'}>
      <label class="label" for={id}>
        {label}
      </label>
      <span class={short ? 'text-field is-short' : 'text-field'}>
        <input
          id={id}
          class="num"
          type="text"
          inputMode={short ? 'decimal' : 'text'}
          autocomplete="off"
          spellcheck={false}
          value={draft[field]}
          data-testid={id}
          onInput={(event) => set({ [field]: event.currentTarget.value })}
        />
        {short && <span class="unit">{unit}</span>}
      </span>
      {hint !== undefined && <p class="hint">{hint}</p>}
    </div>
  );
}
