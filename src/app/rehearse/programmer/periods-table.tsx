import { FieldProblem, Icon } from '../../parts/index.ts';
import { programmerFields as words } from '../../strings/en/rehearse/programmer.ts';
import type { PeriodDraft } from './setting-draft.ts';
import type { EditorProps } from './setting-editor.tsx';
import { TypedField } from './typed-field.tsx';

/** Flex periods, one row each: clock times and rate. */
export function PeriodsTable({ id, draft, problems, onDraft }: EditorProps) {
  const { periods } = draft;
  const set = (next: readonly PeriodDraft[]) => onDraft({ ...draft, periods: next });
  const at = (path: string) => problems.find((problem) => problem.path === path);
  return (
    <fieldset class="periods">
      <legend class="label">{words.periods}</legend>
      <div class="period-row period-head" aria-hidden="true">
        <span class="sub">{words.from}</span>
        <span class="sub">{words.to}</span>
        <span class="sub">{words.rate}</span>
      </div>
      {periods.map((period, i) => {
        const change = (part: Partial<PeriodDraft>) =>
          set(periods.map((each, k) => (k === i ? { ...each, ...part } : each)));
        const problemAt = `${id}-period-${i + 1}-problem`;
        const own = problems.find(({ path }) => path.startsWith(`periods[${i}]`));
        return (
          <div key={i} class="period-row" data-testid={`${id}-period-${i + 1}`}>
            <TypedField
              testid={`${id}-period-${i + 1}-from`}
              label={words.fromOf(i + 1)}
              quiet
              problemAt={problemAt}
              as="words"
              value={period.from}
              problem={at(`periods[${i}].from`)}
              onChange={(from) => change({ from })}
            />
            <TypedField
              testid={`${id}-period-${i + 1}-to`}
              label={words.toOf(i + 1)}
              quiet
              problemAt={problemAt}
              as="words"
              value={period.to}
              problem={at(`periods[${i}].to`)}
              onChange={(to) => change({ to })}
            />
            <TypedField
              testid={`${id}-period-${i + 1}-rate`}
              label={words.rateOf(i + 1)}
              quiet
              problemAt={problemAt}
              value={period.rate}
              problem={at(`periods[${i}].rate`)}
              onChange={(rate) => change({ rate })}
            />
            <button
              type="button"
              class="button button-quiet button-icon"
              aria-label={words.remove(i + 1)}
              onClick={() => set(periods.filter((_, k) => k !== i))}
            >
              <Icon name="close" small />
            </button>
            <FieldProblem id={problemAt} problem={own} />
          </div>
        );
      })}
      <button
        type="button"
        class="button"
        data-testid={`${id}-period-add`}
        onClick={() => set([...periods, { from: periods.at(-1)?.to ?? '', to: '', rate: '' }])}
      >
        {words.add}
      </button>
    </fieldset>
  );
}
