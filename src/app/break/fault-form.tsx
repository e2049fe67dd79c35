import { useMemo, useState } from 'preact/hooks';
import { type Fault, ONSETS, sayCaseTime } from '../../case/index.ts';
import { sayNumber } from '../numbers/index.ts';
import { evenTrack, FieldProblem, Slider } from '../parts/index.ts';
import { breakText } from '../strings/en/break/break.ts';
import { mended_s } from './chain/at-work.ts';
import { type Choice, entryOf, usualFault } from './choice.ts';
import { type NewFault, useBreak } from './host.ts';
import { WhenFields } from './when-fields.tsx';

const words = breakText.fault;
const SEVERITY = evenTrack(0, 100, 5);
const MARKS = [0, 50, 100].map((value) => ({ value, label: `${value}\u00a0%` }));
const PROBLEM = 'problem-fault';

/** When a fault comes, how bad it is and how it comes; once broken, each change is seen at once. */
export function FaultForm({ fault, choice }: { readonly fault: Fault; readonly choice: Choice }) {
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
    if (choice.refused.value.length === 0) setDraft({});
  }

  const percent = Math.round(asked.severity * 100);
  const usually = fault.onsets[0]?.kind ?? 'sudden';
  const said = words.severityOf(sayNumber(percent, 0), fault.severity_says);
  const kinds = ONSETS.filter((kind) => fault.onsets.some((each) => each.kind === kind));
  return (
    <div class="fault-form" data-testid="fault-form">
      <WhenFields
        at_s={asked.at_s}
        latest_s={host.ends_s.value}
        onChange={(at_s) => set({ at_s })}
        now_s={now_s}
      />
      <div class="fault-severity">
        <p class="control-top">
          <span class="label">{words.severity}</span>
          <span class="num" data-testid="severity-said">
            {said}
          </span>
        </p>
        <Slider
          testid="severity"
          label={words.severity}
          track={SEVERITY}
          value={percent}
          spoken={said}
          marks={MARKS}
          onChange={(value) => set({ severity: value / 100 }, `severity ${entry?.id ?? ''}`)}
        />
      </div>
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
        <Undoing id={entry.id} choice={choice} />
      )}
    </div>
  );
}

/** Takes a fault back, or mends it at the cursor. */
function Undoing({ id, choice }: { readonly id: number; readonly choice: Choice }) {
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
          host.remove(id);
        }}
      >
        {words.remove}
      </button>
    </div>
  );
}
