import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { DAY_S } from '../../../case/index.ts';
import type { Problem } from '../../../problem/index.ts';
import type { Passing } from '../../../titration/index.ts';
import { sayDose, withUnit } from '../../numbers/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useTitrate } from '../context.ts';
import { type Action, planWith, type Values, valuesOf } from './actions/index.ts';
import { AskField } from './asks.tsx';
import { ChangeLine, sayChange } from './change-line.tsx';
import { Checks } from './checks.tsx';
import { useCheck } from './use-check.ts';

const words = titrateText.next.form;
const LONGEST_NOTE = 200;

interface ActionFormProps {
  readonly action: Action;
  /** Somebody opened it: its curves are shown before it is applied. */
  readonly wanted: boolean;
  readonly onApplied: (says: string) => void;
}

/** One action with its fields, what it changes, what the rules say, and the button that does it. */
export function ActionForm({ action, wanted, onApplied }: ActionFormProps) {
  const titrate = useTitrate();
  const plan = titrate.plan.value;
  const at_s = titrate.today_s.value;
  const drafts = useSignal<Values>({});
  const wrong = useSignal<Readonly<Record<string, Problem>>>({});
  const note = useSignal('');
  const refused = useSignal<readonly Problem[]>([]);
  const touched = useComputed(() => Object.keys(drafts.value).length > 0).value;
  const values = useMemo(() => valuesOf(action, drafts.value), [action, drafts.value]);
  const planned = useMemo(() => planWith(plan, action, values, at_s, ''), [plan, action, values, at_s]);
  const { findings, settling } = useCheck(planned);
  const change = action.change?.(values);
  const says = change === undefined ? action.title : `${action.title}: ${sayChange(change)}`;
  const red = !settling && findings.some(({ verdict }) => verdict === 'red');

  // Another plan or another day: what was typed for the last one is past.
  useEffect(() => {
    drafts.value = {};
    wrong.value = {};
    refused.value = [];
  }, [plan, at_s]);
  useEffect(() => {
    if (!wanted && !touched) return undefined;
    titrate.show(planned.ok ? { title: words.preview(says), plan: planned.value } : undefined);
    return () => titrate.show(undefined);
  }, [titrate, wanted || touched, planned]);

  function setValue(key: string, value: number | string) {
    drafts.value = { ...drafts.value, [key]: value };
    refused.value = [];
  }
  function setProblem(key: string, problem: Problem | undefined) {
    const { [key]: _, ...others } = wrong.value;
    wrong.value = problem === undefined ? others : { ...others, [key]: problem };
  }
  function apply(event: Event) {
    event.preventDefault();
    if (Object.keys(wrong.value).length > 0) return;
    const now = valuesOf(action, drafts.value);
    titrate.show(undefined);
    refused.value = titrate.edit((before) => planWith(before, action, now, at_s, note.value.trim()), says);
    if (refused.value.length > 0) return;
    note.value = '';
    onApplied(says);
  }
  function settable(passes: Passing) {
    const value = passes.most ?? passes.least;
    const ask = action.asks.find((each) => each.kind !== 'choice' && unitOf(each) === passes.unit);
    if (ask === undefined || value === undefined) return undefined;
    return { says: withUnit(sayDose(value), passes.unit), set: () => setValue(ask.key, value) };
  }

  const problems = planned.ok ? refused.value : planned.problems;
  return (
    <form class="action-form" onSubmit={apply} noValidate data-testid={`form-${action.key}`}>
      {change !== undefined && <ChangeLine change={change} />}
      <p class="hint">{action.why}</p>
      <div class={action.asks.length > 3 ? 'asks asks-many' : 'asks'}>
        {action.asks.map((ask) => (
          <AskField
            key={ask.key}
            ask={ask}
            value={values[ask.key] ?? ''}
            problem={wrong.value[ask.key]}
            onProblem={(problem) => setProblem(ask.key, problem)}
            onChange={(value) => setValue(ask.key, value)}
          />
        ))}
      </div>
      {action.facts !== undefined && (
        <dl class="step-facts">
          {action.facts(values).map((fact) => (
            <div key={fact.name}>
              <dt>{fact.name}</dt>
              <dd>
                {fact.says} <span class="cite">{fact.cite}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <div role="alert" data-testid="action-problems">
        {problems.map(({ path, code, message, mend }) => (
          <p key={path + code} class="field-problem" data-code={code}>
            {message} {mend}
          </p>
        ))}
      </div>
      {planned.ok && <Checks findings={findings} settling={settling} onSet={settable} />}
      {red && (
        <div class="ask">
          <label class="label" for="action-note">
            {words.note}
          </label>
          <textarea
            id="action-note"
            class="note-field"
            rows={2}
            maxLength={LONGEST_NOTE}
            value={note.value}
            data-testid="action-note"
            onInput={(event) => {
              note.value = event.currentTarget.value;
            }}
          />
          <p class="hint">{words.noteHint}</p>
        </div>
      )}
      <button
        type="submit"
        class={red ? 'button apply-button' : 'button button-main apply-button'}
        data-testid="apply"
        aria-disabled={!planned.ok}
      >
        {(red ? words.applyAnyway : words.apply)(String(Math.floor(at_s / DAY_S)))}
        <kbd>{words.enter}</kbd>
      </button>
    </form>
  );
}

function unitOf(ask: Action['asks'][number]): string {
  return ask.kind === 'percent' ? 'mcg/day' : ask.kind === 'number' ? ask.unit : '';
}
