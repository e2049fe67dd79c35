import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type Case, sayCaseTime } from '../../../case/index.ts';
import type { Problem } from '../../../problem/index.ts';
import type { Suggestion } from '../../../titration/index.ts';
import { modelChange } from '../../model-change/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useTitrate } from '../context.ts';
import { useAnswer } from '../use-answer.ts';
import { withEntries } from './actions/index.ts';
import { ChangeLine } from './change-line.tsx';
import { cite } from './cite.ts';
import { MarkIcon } from './mark.tsx';
import { goTo } from './time.ts';

const words = titrateText.next.suggest;
/** What the learner must choose between when tablets are not enough: keys of actions. */
const CHOICES = ['bolus', 'other_treatment'] as const;

interface SuggestionCardProps {
  /** Another number is another question. */
  readonly asked: number;
  readonly onClose: () => void;
  /** Goes to one of the actions instead. */
  readonly onChoose: (action: string) => void;
  readonly onApplied: (says: string) => void;
}

/** What a careful clinician would do next, from what was observed; nothing is ordered before it is applied. */
export function SuggestionCard({ asked, onClose, onChoose, onApplied }: SuggestionCardProps) {
  const titrate = useTitrate();
  const plan = titrate.plan.value;
  const at_s = titrate.today_s.value;
  const practice = titrate.practice.value;
  const change = modelChange.value;
  const question = useMemo(() => ({ plan, at_s, practice, change }), [plan, at_s, practice, change, asked]);
  const { answer, problems, settling } = useAnswer('suggest', question);
  const heading = useRef<HTMLHeadingElement>(null);
  // It may have been asked for from elsewhere on the page.
  useEffect(() => heading.current?.focus(), [asked]);
  return (
    <section
      class="suggestion"
      aria-labelledby="suggestion-title"
      data-testid="suggestion"
      aria-busy={settling}
    >
      <h3 id="suggestion-title" tabIndex={-1} ref={heading}>
        {words.title} <span class="sub">{words.sub}</span>
      </h3>
      {settling && <p class="hint">{words.thinking}</p>}
      {!settling && answer !== undefined && (
        <Suggested
          suggestion={answer}
          plan={plan}
          onClose={onClose}
          onChoose={onChoose}
          onApplied={onApplied}
        />
      )}
      <Refused problems={settling ? [] : problems} />
      {(settling || answer === undefined) && (
        <button type="button" class="button button-quiet" onClick={onClose}>
          {words.no}
        </button>
      )}
    </section>
  );
}

interface SuggestedProps {
  readonly suggestion: Suggestion;
  readonly plan: Case;
  readonly onClose: () => void;
  readonly onChoose: (action: string) => void;
  readonly onApplied: (says: string) => void;
}

function Suggested({ suggestion, plan, onClose, onChoose, onApplied }: SuggestedProps) {
  const titrate = useTitrate();
  const refused = useSignal<readonly Problem[]>([]);
  const { says, at_s, entries, dose, reasons, look_again_s } = suggestion;
  const today_s = titrate.today_s.value;
  const later = at_s > today_s;
  useEffect(() => {
    const planned = withEntries(plan, entries);
    if (entries.length > 0 && planned.ok) titrate.show({ title: says, plan: planned.value });
    return () => titrate.show(undefined);
  }, [titrate, plan, suggestion]);

  function apply() {
    if (entries.length === 0) {
      goTo(titrate, Math.max(at_s, look_again_s));
      onClose();
      return;
    }
    titrate.show(undefined);
    refused.value = titrate.edit((before) => withEntries(before, entries), says);
    if (refused.value.length > 0) return;
    if (later) goTo(titrate, at_s);
    onApplied(says);
  }

  return (
    <>
      {dose !== undefined && (
        <ChangeLine change={{ ...dose, from: dose.from, route: dose.unit === 'mg/day' ? 'oral' : 'pump' }} />
      )}
      <p class="suggestion-says">
        <b>{says}</b>
      </p>
      <h4 class="only-spoken">{words.why}</h4>
      <ul class="checks">
        {reasons.map((reason) => (
          <li key={reason.says} class="check" data-mark={reason.mark}>
            <MarkIcon mark={reason.mark} />
            <div>
              <p>{reason.says}</p>
              <p class="cite">{cite(reason.sources)}</p>
            </div>
          </li>
        ))}
      </ul>
      <p class="hint">{words.again(sayCaseTime(look_again_s))}</p>
      <Refused problems={refused.value} />
      <div class="button-row">
        {suggestion.kind === 'choose_other' &&
          CHOICES.map((action) => (
            <button
              key={action}
              type="button"
              class="button button-main"
              data-testid={`suggestion-${action}`}
              onClick={() => onChoose(action)}
            >
              {words.choices[action]}
            </button>
          ))}
        <button
          type="button"
          class={suggestion.kind === 'choose_other' ? 'button' : 'button button-main'}
          data-testid="suggestion-apply"
          onClick={apply}
        >
          {entries.length === 0
            ? words.wait(sayCaseTime(Math.max(at_s, look_again_s)))
            : later
              ? words.applyAt(sayCaseTime(at_s))
              : words.apply}
        </button>
        <button type="button" class="button button-quiet" data-testid="suggestion-no" onClick={onClose}>
          {words.no}
        </button>
      </div>
    </>
  );
}

export function Refused({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <div role="alert">
      {problems.map(({ code, path, message, mend }) => (
        <p key={code + path} class="field-problem" data-code={code}>
          {message} {mend}
        </p>
      ))}
    </div>
  );
}
