import type { Problem } from '../../../../problem/index.ts';
import { FieldProblem } from '../../../parts/index.ts';
import { titrateText } from '../../../strings/titrate.ts';
import { DosesField } from './doses-field.tsx';
import type { Draft } from './draft.ts';
import type { Field } from './field.ts';

const words = titrateText.schedule.form;

export interface FieldViewProps {
  readonly field: Field;
  readonly draft: Draft;
  readonly problems: ReadonlyMap<string, Problem>;
  readonly onDraft: (draft: Draft) => void;
  /** Leads from the summary of the 24-hour pattern to where it is edited. */
  readonly onDay?: (() => void) | undefined;
}

/** One field of a form: its label, the control, a hint, and what is wrong. */
export function FieldView(props: FieldViewProps) {
  const { field, draft, problems, onDraft, onDay } = props;
  switch (field.kind) {
    case 'says':
      return field.text === '' ? null : (
        <p class="form-says">
          {field.text}
          {field.source !== undefined && <span class="cite"> {field.source}</span>}
        </p>
      );
    case 'doses':
      return <DosesField draft={draft} problems={problems} onDraft={onDraft} />;
    case 'flex':
      return (
        <div class="form-says">
          <p>{field.text}</p>
          {onDay !== undefined && (
            <button type="button" class="button" data-testid="form-flex" onClick={onDay}>
              {words.openDay}
            </button>
          )}
          <FieldProblem id={idOf(field.key, 'problem')} problem={problems.get(field.key)} />
        </div>
      );
    default:
      return <Control {...props} field={field} />;
  }
}

function Control(props: FieldViewProps & { readonly field: Extract<Field, { readonly label: string }> }) {
  const { field, draft, problems, onDraft } = props;
  const { key, label, hint } = field;
  const id = idOf(key, 'field');
  const problem = problems.get(key);
  const common = {
    id,
    'data-testid': id,
    'aria-invalid': problem !== undefined,
    'aria-describedby': `${idOf(key, 'hint')} ${idOf(key, 'problem')}`,
  };
  const value = draft[key] ?? '';
  const set = (next: string) => onDraft({ ...draft, [key]: next });
  return (
    <div class={`form-field is-${field.kind}`}>
      {field.kind === 'yes' ? (
        <label class="form-yes">
          <input
            type="checkbox"
            {...common}
            checked={value === 'yes'}
            onChange={(event) => set(event.currentTarget.checked ? 'yes' : 'no')}
          />
          {label}
        </label>
      ) : (
        <label class="label" for={id}>
          {label}
        </label>
      )}
      {field.kind === 'choice' && (
        <select {...common} class="select" value={value} onChange={(event) => set(event.currentTarget.value)}>
          {field.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
      {(field.kind === 'number' || field.kind === 'text') && (
        <span class="form-typed">
          <input
            type="text"
            inputMode={field.kind === 'number' ? 'decimal' : 'text'}
            autocomplete="off"
            spellcheck={field.key === 'note'}
            class="form-input num"
            {...common}
            value={value}
            onInput={(event) => set(event.currentTarget.value)}
          />
          {field.kind === 'number' && <span class="unit">{field.unit}</span>}
        </span>
      )}
      <p class="sub form-hint" id={idOf(key, 'hint')}>
        {hint ?? ''}
      </p>
      <FieldProblem id={idOf(key, 'problem')} problem={problem} />
    </div>
  );
}

/** A path as an id: `form-field-prescription-mode-kind`. */
export function idOf(key: string, part: 'field' | 'hint' | 'problem'): string {
  return `form-${part}-${key.replace(/[^\w]+/g, '-')}`;
}
