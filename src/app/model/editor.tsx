import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../problem/index.ts';
import { changeEquation, modelChange } from '../model-change/index.ts';
import { Icon } from '../parts/index.ts';
import { type Checker, openChecker, type Verdict } from './check.ts';
import { useView } from './context.ts';
import { Maths } from './maths.tsx';
import type { ShownEquation } from './shown.ts';
import { text } from './text.ts';
import { useMathml } from './use-mathml.ts';

/** A pause in typing after which the text is checked. */
const PAUSE_ms = 250;

interface EditorProps {
  readonly equation: ShownEquation;
  readonly is: string;
  /** Ends editing; the focus goes back to where it came from. */
  readonly onDone: () => void;
}

/** The text of one equation, checked while it is written. Nothing runs with it before it is applied. */
export function Editor({ equation, is, onDone }: EditorProps) {
  const { name } = equation;
  const { draft } = useView();
  const field = useRef<HTMLTextAreaElement>(null);
  const checker = useRef<Checker>(undefined);
  const [verdict, setVerdict] = useState<Verdict>();
  const wanted = useRef(false);
  const same = is.trim() === equation.text;
  const checked = same ? { is, problems: [] } : verdict?.is === is ? verdict : undefined;
  const ml = useMathml(equation, is);

  function finish() {
    changeEquation(name, same ? undefined : is.trim());
    onDone();
  }
  function apply() {
    // Pressed before the check was done: it is applied when the check is.
    wanted.current = checked === undefined;
    if (checked?.problems.length === 0) finish();
  }

  useEffect(() => {
    checker.current = openChecker(setVerdict);
    field.current?.focus();
    field.current?.setSelectionRange(is.length, is.length);
    return () => checker.current?.close();
  }, []);
  useEffect(() => {
    if (same) return;
    const pause = setTimeout(() => checker.current?.ask(name, is), PAUSE_ms);
    return () => clearTimeout(pause);
  }, [name, is, same]);
  useEffect(() => {
    if (wanted.current && checked !== undefined) {
      wanted.current = false;
      if (checked.problems.length === 0) finish();
    }
  }, [checked]);

  const problems = checked?.problems ?? [];
  const id = `edit-${name}`;
  return (
    <form
      class="editor"
      data-testid="editor"
      data-state={checked === undefined ? 'checking' : problems.length > 0 ? 'bad' : 'good'}
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <div class="editor-field">
        <Marked is={is} problems={problems} />
        <textarea
          ref={field}
          value={is}
          rows={1}
          spellcheck={false}
          autocomplete="off"
          autocapitalize="off"
          maxLength={600}
          aria-label={text.edit.field(name)}
          aria-invalid={problems.length > 0}
          aria-describedby={`${id}-verdict ${id}-help`}
          data-testid="editor-text"
          onInput={(event) => {
            wanted.current = false;
            draft.value = { name, is: event.currentTarget.value };
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.shiftKey) {
              event.preventDefault();
              apply();
            } else if (event.key === 'Escape') {
              event.stopPropagation();
              onDone();
            }
          }}
        />
      </div>
      <div id={`${id}-verdict`} role="status" class="editor-verdict">
        {checked === undefined ? (
          <p class="sub">{text.edit.checking}</p>
        ) : problems.length > 0 ? (
          problems.map((problem) => <Said key={problem.code + problem.message} is={is} problem={problem} />)
        ) : (
          <p class="editor-good" data-testid="editor-good">
            {same ? text.edit.same : text.edit.good}
          </p>
        )}
      </div>
      {ml !== undefined && !same && (
        <div class="eq-formula" data-testid="editor-formula">
          <Maths ml={ml} block />
        </div>
      )}
      <div class="editor-actions">
        <button
          type="submit"
          class="button button-main"
          data-testid="editor-apply"
          disabled={problems.length > 0}
        >
          {text.edit.apply}
        </button>
        <button type="button" class="button" data-testid="editor-cancel" onClick={onDone}>
          {text.edit.cancel}
        </button>
        {(!same || modelChange.value.equations[name] !== undefined) && (
          <button
            type="button"
            class="button button-quiet"
            data-testid="editor-original"
            onClick={() => {
              changeEquation(name, undefined);
              draft.value = { name, is: equation.text };
              field.current?.focus();
            }}
          >
            {text.edit.original}
          </button>
        )}
      </div>
      <p class="cite" id={`${id}-help`}>
        {text.edit.help}
      </p>
    </form>
  );
}

/** The text behind the field, letter for letter, with the places that are wrong underlined. */
function Marked({ is, problems }: { readonly is: string; readonly problems: readonly Problem[] }) {
  const places = problems.flatMap(({ at }) => (at === undefined ? [] : [at])).sort((a, b) => a.from - b.from);
  const pieces: preact.ComponentChildren[] = [];
  let from = 0;
  for (const place of places) {
    if (place.from < from) continue;
    pieces.push(
      is.slice(from, place.from),
      <mark key={place.from}>{is.slice(place.from, place.to) || ' '}</mark>,
    );
    from = Math.max(place.from, place.to);
  }
  pieces.push(is.slice(from));
  return (
    <pre class="editor-behind" aria-hidden="true" data-testid="editor-marks">
      {pieces}
      {'\n'}
    </pre>
  );
}

function Said({ is, problem }: { readonly is: string; readonly problem: Problem }) {
  const { at } = problem;
  const place = at === undefined ? '' : is.slice(at.from, at.to);
  const unsaid = place !== '' && place.length < is.length && !problem.message.includes(place);
  return (
    <p class="field-problem" data-testid="editor-problem" data-code={problem.code} data-place={place}>
      <Icon name="problem" small />
      <span>
        {unsaid && <code>{place}</code>} {problem.message} {problem.mend}
      </span>
    </p>
  );
}
