import { useMemo, useState } from 'preact/hooks';
import { type Fault, ONSETS, sayCaseTime } from '../../case/index.ts';
import { sayNumber } from '../numbers/index.ts';
import { evenTrack, FieldProblem, Slider } from '../parts/index.ts';
import { breakAmounts } from '../strings/en/break/amounts.ts';
import { breakText } from '../strings/en/break/break.ts';
import { mended_s } from './chain/at-work.ts';
import { type Choice, entryOf, usualFault } from './choice.ts';
import { type NewFault, useBreak } from './host.ts';
import { amountOf, gradesOf } from './severity.ts';
import { WhenFields } from './when-fields.tsx';

const words = breakText.fault;
const SEVERITY = evenTrack(0, 100, 5);
const PROBLEM = 'problem-fault';

interface FaultFormProps {
  readonly fault: Fault;
  readonly choice: Choice;
  /** A button was pressed that goes away with that: the focus needs another place. */
  readonly onActed: () => void;
}

/** When a fault comes, how bad it is and how it comes; once broken, each change is seen at once. */
export function FaultForm({ fault, choice, onActed }: FaultFormProps) {
  const host = useBreak();
  const entry = entryOf(host.faults.value, fault.key);
  const [draft, setDraft] = useState<Partial<NewFault>>({});
  const { value: now_s } = host.now_s;
  // The document too, so that what does not fit beside another fault is seen.
  const { value: document } = host.document;
  const usual = useMemo(() => usualFault(fault, now_s, host.check), [fault, now_s, document]);
  const asked: NewFault = entry ?? { ...usual, ...draft };
  const refused = choice.refused.value[0] ?? (entry === undefined ? host.check(asked)[0] : undefined);

  function set(part: Partial<NewFault>, gesture?: string) {
    choice.refused.value = [];
    if (entry === undefined) {
      setDraft({ ...draft, ...part });
      return;
    }
    const { id, ...now } = entry;
    choice.refused.value = host.change(id, { ...now, ...part }, gesture);
  }
  function breakIt() {
    choice.refused.value = host.add(asked);
    if (choice.refused.value.length > 0) return;
    setDraft({});
    choice.before.set(fault.key, now_s);
    onActed();
    choice.broke.value++;
  }

  const percent = Math.round(asked.severity * 100);
  const usually = fault.onsets[0]?.kind ?? 'sudden';
  const grades = useMemo(
    () => gradesOf(fault, asked, document),
    [fault, asked.severity, asked.at_s, asked.onset, document],
  );
  const severitySaid = (amount: string) => breakAmounts.said(amount, sayNumber(percent, 0));
  const kinds = ONSETS.filter((kind) => fault.onsets.some((each) => each.kind === kind));
  return (
    <div class="fault-form" data-testid="fault-form">
      <WhenFields
        at_s={asked.at_s}
        latest_s={host.ends_s.value}
        onChange={(at_s) => set({ at_s })}
        now_s={now_s}
      />
      {grades === undefined ? (
        <p class="plan">{words.ungraded(fault.severity_says)}</p>
      ) : (
        <div class="fault-severity">
          <p class="control-top">
            <span class="label">{words.severity}</span>
            <b class="num" data-testid="severity-said">
              {severitySaid(grades.whole(amountOf(grades.amount, asked.severity)))}
            </b>
          </p>
          <Slider
            testid="severity"
            label={words.severity}
            track={SEVERITY}
            value={percent}
            spoken={severitySaid(grades.whole(amountOf(grades.amount, asked.severity)))}
            marks={[0, 1].map((share) => ({
              value: 100 * share,
              label: grades.short(amountOf(grades.amount, share)),
            }))}
            onChange={(value) => set({ severity: value / 100 }, `severity ${entry?.id ?? ''}`)}
          />
          <p class="plan">{words.severityMeans(fault.severity_says)}</p>
        </div>
      )}
      {kinds.length > 1 ? (
        <label class="choice">
          <span class="label">{words.onset}</span>
          <select
            class="select"
            data-testid="onset"
            value={asked.onset ?? usually}
            onChange={(event) => {
              const onset = kinds.find((kind) => kind === event.currentTarget.value);
              if (onset !== undefined) set({ onset });
            }}
          >
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {kind === usually ? words.usual(words.onsets[kind]) : words.onsets[kind]}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <p class="plan">
          {words.onset}: {words.onsets[usually]}
        </p>
      )}
      <FieldProblem id={PROBLEM} problem={refused} />
      {entry === undefined ? (
        <>
          {host.faults.value.length >= host.most && <p class="plan">{words.replaces}</p>}
          <button type="button" class="button button-main" data-testid="break-it" onClick={breakIt}>
            {words.break(sayCaseTime(asked.at_s))}
          </button>
        </>
      ) : (
        <Undoing id={entry.id} choice={choice} onActed={onActed} />
      )}
    </div>
  );
}

/** Takes a fault back, or mends it at the cursor. */
function Undoing({ id, choice, onActed }: Omit<FaultFormProps, 'fault'> & { readonly id: number }) {
  const host = useBreak();
  const entry = host.faults.value.find((each) => each.id === id);
  if (entry === undefined) return null;
  const end_s = mended_s(host.document.value, entry);
  const { value: now_s } = host.now_s;
  return (
    <div class="fault-actions">
      {end_s !== undefined && <p class="plan">{words.mended(sayCaseTime(end_s))}</p>}
      {end_s === undefined && now_s <= entry.at_s && <p class="plan">{words.mendLater}</p>}
      {end_s === undefined && now_s > entry.at_s && (
        <button
          type="button"
          class="button"
          data-testid="mend"
          onClick={() => {
            choice.refused.value = host.mend(id, now_s);
            onActed();
          }}
        >
          {words.mend(sayCaseTime(now_s))}
        </button>
      )}
      {end_s !== undefined && (
        <button
          type="button"
          class="button"
          data-testid="unmend"
          onClick={() => {
            choice.refused.value = host.mend(id, undefined);
            onActed();
          }}
        >
          {words.unmend}
        </button>
      )}
      <button
        type="button"
        class="button"
        data-testid="take-back"
        onClick={() => {
          choice.refused.value = [];
          const before_s = choice.before.get(entry.fault);
          choice.before.delete(entry.fault);
          host.remove(id);
          if (before_s !== undefined) host.goTo(before_s);
          onActed();
        }}
      >
        {words.remove}
      </button>
    </div>
  );
}
