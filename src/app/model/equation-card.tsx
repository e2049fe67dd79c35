import { useComputed } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { changeEquation, modelChange } from '../model-change/index.ts';
import { useView } from './context.ts';
import { Editor } from './editor.tsx';
import { isEditable } from './find.ts';
import { Maths } from './maths.tsx';
import { type ShownEquation, unitText } from './shown.ts';
import { text } from './text.ts';
import { useMathml } from './use-mathml.ts';

export const cardId = ({ kind, name }: Pick<ShownEquation, 'kind' | 'name'>) => `eq-${kind}-${name}`;

/** One equation: its formula, one sentence, and its text to edit. */
export function EquationCard({ equation }: { readonly equation: ShownEquation }) {
  const { kind, name, says, mathml, uses } = equation;
  const { found, draft } = useView();
  const editable = isEditable(equation);
  const opener = useRef<HTMLButtonElement>(null);
  const edited = useComputed(() => (editable ? modelChange.value.equations[name] : undefined));
  const drafted = useComputed(() => (editable && draft.value?.name === name ? draft.value.is : undefined));
  const changed = edited.value;
  const is = drafted.value;
  const ml = useMathml(equation, changed);
  const chosen = useComputed(() => found.usedBy.value === equation);

  function stop() {
    draft.value = undefined;
    requestAnimationFrame(() => opener.current?.focus());
  }

  return (
    <article
      class={changed === undefined ? 'eq' : 'eq eq-changed'}
      id={cardId(equation)}
      tabIndex={-1}
      aria-label={name}
      data-testid={`equation-${kind}-${name}`}
    >
      <div class="eq-head">
        <span class="eq-name">{kind === 'dose' ? name.replace('.', ' \u2192 ') : name}</span>
        <span class="sub grow">{about(equation)}</span>
        {changed !== undefined && <span class="changed-mark">{text.equations.changed}</span>}
        {changed !== undefined && is === undefined && (
          <button
            type="button"
            class="button button-quiet button-small"
            aria-label={text.edit.originalSpoken(name)}
            data-testid={`original-${name}`}
            onClick={() => {
              changeEquation(name, undefined);
              opener.current?.focus();
            }}
          >
            {text.edit.original}
          </button>
        )}
        {editable && is === undefined && (
          <button
            type="button"
            ref={opener}
            class="button button-quiet button-small"
            aria-label={text.edit.openSpoken(name)}
            data-testid={`edit-${name}`}
            onClick={() => {
              draft.value = { name, is: changed ?? equation.text };
            }}
          >
            {text.edit.open}
          </button>
        )}
      </div>
      {changed === undefined ? (
        <Formula name={name} ml={mathml} />
      ) : (
        <dl class="eq-both">
          <div>
            <dt>{text.equations.yours}</dt>
            <dd data-testid={`yours-${name}`}>
              {ml === undefined ? <code>{changed}</code> : <Formula name={name} ml={ml} />}
            </dd>
          </div>
          <div class="eq-was">
            <dt>{text.equations.original}</dt>
            <dd>
              <Formula name={`${name}, ${text.equations.original}`} ml={mathml} />
            </dd>
          </div>
        </dl>
      )}
      <p class="eq-says">
        {says}
        {uses.length > 0 && (
          <>
            {' '}
            <button
              type="button"
              class="word-button"
              aria-pressed={chosen.value}
              aria-label={text.equations.usesSpoken(name, uses.length)}
              data-testid={`uses-${name}`}
              onClick={() => {
                found.usedBy.value = chosen.value ? undefined : equation;
              }}
            >
              {text.equations.uses(uses.length)}
            </button>
          </>
        )}
      </p>
      {is !== undefined && <Editor equation={equation} is={is} onDone={stop} />}
    </article>
  );
}

function Formula({ name, ml }: { readonly name: string; readonly ml: string }) {
  // Made reachable by keyboard where it is wider than its card: see useReachable.
  return (
    <div class="eq-formula" data-label={text.equations.formula(name)}>
      <Maths ml={ml} block />
    </div>
  );
}

function about({ kind, unit }: ShownEquation): string {
  const shown = unitText(unit);
  const measured = kind === 'rate' ? text.equations.perHour(shown) : shown;
  return [text.equations.kinds[kind], measured].filter((words) => words !== '').join(' \u00b7 ');
}
