import { sayCaseTime } from '../../../case/index.ts';
import { EXAMINATION_FILES, type Examination, type Shown } from '../../../examination/index.ts';
import { sayNumber } from '../../numbers/index.ts';
import { Icon } from '../../parts/index.ts';
import { breakExam as words } from '../../strings/en/break/exam.ts';
import { useBreak } from '../host.ts';
import { sayCost, sayNumbers, saySigns, sayWhy, verdictOf } from './say-shown.ts';
import { IN_ORDER, useShown } from './use-shown.ts';

/** What each examination would find at the cursor, and why; what it costs and what it can miss. */
export function ExaminationsPanel() {
  const { now_s } = useBreak();
  const { by } = useShown().value;
  return (
    <section class="panel break-exam" aria-labelledby="break-exam-title" data-testid="examinations">
      <header class="panel-head">
        <h2 id="break-exam-title">{words.title}</h2>
        <span class="sub num">{words.sub(sayCaseTime(now_s.value))}</span>
        <span class="grow" />
        <Interrogate />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a narrow screen scrolls it, and keys must reach what scrolls */}
      <section class="exam-scroll" tabIndex={0} aria-label={words.table}>
        <table class="exam-table">
          <caption class="only-spoken">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.columns.name}</th>
              <th scope="col">{words.columns.finds}</th>
              <th scope="col">{words.columns.why}</th>
              <th scope="col">{words.columns.cost}</th>
              <th scope="col">{words.columns.misses}</th>
            </tr>
          </thead>
          <tbody>
            {IN_ORDER.flatMap((key) => {
              const examination = EXAMINATION_FILES.get(key);
              return examination === undefined
                ? []
                : [<Row key={key} examination={examination} shown={by.get(key)} />];
            })}
          </tbody>
        </table>
      </section>
      <p class="plan exam-note">{words.slow}</p>
    </section>
  );
}

interface RowProps {
  readonly examination: Examination;
  readonly shown: Shown | 'failed' | undefined;
}

function Row({ examination, shown }: RowProps) {
  const { key, title, minutes, answer_after_minutes, burden, says_of_misses } = examination;
  const { columns } = words;
  return (
    <tr data-testid={`exam-${key}`} data-known={shown !== undefined}>
      <th scope="row">{title}</th>
      <td data-label={columns.finds} class="exam-finds">
        <Finds shown={shown} />
      </td>
      <td data-label={columns.why}>{typeof shown === 'object' ? sayWhy(shown.why) : ''}</td>
      <td data-label={columns.cost} class="num">
        {sayCost(minutes, answer_after_minutes, burden)}
      </td>
      <td data-label={columns.misses} class="exam-misses">
        {says_of_misses} <Performances of={examination} />
      </td>
    </tr>
  );
}

function Finds({ shown }: { readonly shown: RowProps['shown'] }) {
  if (shown === undefined) return <span class="plan">{words.waiting}</span>;
  if (shown === 'failed') return <span class="plan">{words.failed}</span>;
  const verdict = verdictOf(shown);
  const numbers = sayNumbers(shown);
  return (
    <>
      <span class={`exam-sign is-${verdict}`}>
        <Icon name={VERDICT_ICONS[verdict]} small />
        <span class="only-spoken">{words.shape[verdict]}: </span>
        <b>{saySigns(shown)}</b>
      </span>
      {numbers !== '' && <span class="exam-numbers num">{numbers}</span>}
    </>
  );
}

const VERDICT_ICONS = { fault: 'problem', sound: 'check', open: 'info' } as const;

function Performances({ of }: { readonly of: Examination }) {
  const known = (['sensitivity', 'specificity'] as const).flatMap((kind) => {
    const value = of[kind];
    return value === undefined ? [] : [{ kind, ...value }];
  });
  return known.length === 0 ? null : (
    <span class="cite num">
      {known.map(({ kind, value }) => words.performance(kind, sayNumber(value * 100, 0))).join(', ')}
    </span>
  );
}

/** A motor that waits for telemetry is woken by it; nothing else of the plan changes. */
function Interrogate() {
  const { document, device, now_s, interrogate } = useBreak();
  // An entry would do nothing where nobody has broken anything.
  const broken = document.value.log.some(({ kind }) => kind === 'fault');
  if (!broken || device.value?.pump !== 'stalled') return null;
  return (
    <button
      type="button"
      class="button"
      title={words.interrogateSays}
      data-testid="interrogate"
      onClick={() => interrogate(now_s.value)}
    >
      {words.interrogate}
    </button>
  );
}
