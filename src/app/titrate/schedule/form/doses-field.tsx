import type { Problem } from '../../../../problem/index.ts';
import { FieldProblem, Icon } from '../../../parts/index.ts';
import { titrateText } from '../../../strings/titrate.ts';
import { type Draft, dosesDraft, dosesIn, withoutDoses } from './draft.ts';

const words = titrateText.schedule.form.doses;

/** Tablets at free times: a line for each dose of the day. */
export function DosesField(props: {
  readonly draft: Draft;
  readonly problems: ReadonlyMap<string, Problem>;
  readonly onDraft: (draft: Draft) => void;
}) {
  const { draft, problems, onDraft } = props;
  const doses = dosesIn(draft);
  const set = (next: typeof doses) => onDraft({ ...withoutDoses(draft), ...dosesDraft(next) });
  const last = doses.at(-1);
  return (
    <fieldset class="form-doses">
      <legend class="label">{words.title}</legend>
      {doses.map((_, i) => (
        <div key={i} class="form-dose">
          {(['time', 'mg'] as const).map((part) => {
            const key = `doses[${i}].${part}`;
            const id = `form-field-doses-${i}-${part}`;
            return (
              <span key={part} class="form-typed">
                <input
                  type="text"
                  inputMode={part === 'mg' ? 'decimal' : 'text'}
                  autocomplete="off"
                  class="form-input num"
                  id={id}
                  data-testid={id}
                  aria-label={words[part](i + 1)}
                  aria-invalid={problems.has(key)}
                  aria-describedby={`${id}-problem`}
                  value={draft[key] ?? ''}
                  onInput={(event) => onDraft({ ...draft, [key]: event.currentTarget.value })}
                />
                {part === 'mg' && <span class="unit">mg</span>}
                <FieldProblem id={`${id}-problem`} problem={problems.get(key)} />
              </span>
            );
          })}
          <button
            type="button"
            class="button button-quiet button-icon"
            aria-label={words.remove(i + 1)}
            onClick={() => set(doses.filter((__, place) => place !== i))}
          >
            <Icon name="close" small />
          </button>
        </div>
      ))}
      <button
        type="button"
        class="button"
        data-testid="form-add-dose"
        onClick={() => set([...doses, { time: '', mg: last?.mg ?? draft.each_mg ?? '' }])}
      >
        {words.add}
      </button>
      <FieldProblem id="form-problem-doses" problem={problems.get('doses')} />
    </fieldset>
  );
}
