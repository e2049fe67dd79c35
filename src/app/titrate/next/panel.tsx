import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type Case, DAY_S, pumpNamed } from '../../../case/index.ts';
import { kindOf } from '../../../titration/index.ts';
import { modelChange } from '../../model-change/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useTitrate } from '../context.ts';
import { useAnswer } from '../use-answer.ts';
import { ActionList } from './action-list.tsx';
import { actionsAt } from './actions/index.ts';
import { AutomaticButton } from './automatic-dialog.tsx';
import { Guide } from './guide.tsx';
import { NextAllowed } from './next-allowed.tsx';
import { Rating } from './rating.tsx';
import { isLost, stageOf } from './stage.ts';
import { standingAt } from './standing.ts';
import { Stepper } from './stepper.tsx';
import { askSuggestion, suggestAnswered, suggestAsked } from './suggest-asked.ts';
import { SuggestionCard } from './suggestion-card.tsx';
import { TimeBar } from './time-bar.tsx';
import { useSeen } from './use-goals.ts';

const words = titrateText.next;

/** Where the treatment stands today, what can be done now, and time that passes. */
export function NextPanel() {
  const titrate = useTitrate();
  const plan = titrate.plan.value;
  const at_s = titrate.today_s.value;
  const practice = titrate.practice.value;
  const change = modelChange.value;
  const seen = useSeen(plan, at_s);
  const standing = useMemo(() => standingAt(plan, at_s), [plan, at_s]);
  const { now, goals } = seen;
  const well = now !== undefined && !now.drowsy && !now.weak && !now.withdrawal;
  const met = !seen.past && goals.length > 0 && goals.every((goal) => goal.met);
  const hurt = !seen.past && now !== undefined && (now.drowsy || now.weak);
  const lost = !seen.past && goals.length > 0 && !met && !hurt && isLost(standing, at_s, now?.withdrawal);
  // While the patient is being rated it stays where it was.
  const settled = useRef(false);
  if (!seen.past) settled.current = met && well;
  const stage = stageOf(standing, settled.current);

  const bolus = standing.boluses.at(-1)?.entry;
  const asked = useMemo(
    () => (bolus === undefined ? undefined : { plan, entry: bolus, practice, change }),
    [plan, bolus, practice, change],
  );
  const sheet = useAnswer('sheet', asked).answer;
  const pump = pumpNamed(plan.device.pump);
  const actions = useMemo(() => {
    if (pump === undefined) return { main: [], more: [] };
    return actionsAt(
      stage,
      { plan, at_s, standing, kind: kindOf(plan), pump, practice, sheet },
      { met, hurt, lost },
    );
  }, [stage, met, hurt, lost, plan, at_s, standing, pump, practice, sheet]);

  // Until the patient has been rated nothing opens by itself; with all well nothing has to be done.
  const usual = seen.past || stage === 'keep' ? undefined : actions.main[0]?.key;
  const open = useSignal<string | undefined>(undefined);
  const said = useSignal('');
  const status = useRef<HTMLParagraphElement>(null);
  const suggesting = suggestAsked.value !== suggestAnswered.value;
  const heading = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLElement>(null);
  const day = useRef(at_s);
  const held = useRef(false);
  if (day.current !== at_s) {
    day.current = at_s;
    held.current = panel.current?.contains(document.activeElement) ?? false;
  }
  // Another day: the usual action is open again, and what was done is past.
  useEffect(() => {
    open.value = undefined;
    said.value = '';
    // A button of this panel may be gone with the day that it belonged to.
    if (held.current && document.activeElement === document.body)
      heading.current?.focus({ preventScroll: true });
  }, [at_s]);

  // What was done is past, too, once it was taken back or the plan went on elsewhere.
  const saidOf = useRef<Case | undefined>(undefined);
  useEffect(() => {
    if (said.peek() === '') return;
    if (saidOf.current === undefined) saidOf.current = plan;
    else if (saidOf.current !== plan) said.value = '';
  }, [plan]);

  function applied(says: string) {
    saidOf.current = undefined;
    suggestAnswered.value = suggestAsked.value;
    open.value = '';
    said.value = words.form.applied(says);
    status.current?.focus();
  }

  return (
    <section
      class="panel next-step"
      aria-labelledby="next-title"
      data-testid="next-panel"
      data-stage={stage}
      ref={panel}
    >
      <header class="panel-head">
        <h2 id="next-title" class="grow" tabIndex={-1} ref={heading}>
          {words.title}
        </h2>
        <span class="day-chip num">{words.today(String(Math.floor(at_s / DAY_S)))}</span>
      </header>
      <Stepper stage={stage} />
      <Guide stage={stage} standing={standing} seen={seen} sheet={sheet} at_s={at_s} />
      <Rating seen={seen} plan={plan} standing={standing} />
      <TimeBar />
      <p class="step-said" role="status" tabIndex={-1} ref={status} data-testid="applied">
        {said.value}
      </p>
      {said.value !== '' && actions.main[0] !== undefined && <NextAllowed action={actions.main[0]} />}
      {suggesting ? (
        <SuggestionCard
          asked={suggestAsked.value}
          onClose={() => {
            suggestAnswered.value = suggestAsked.value;
            heading.current?.focus();
          }}
          onChoose={(action) => {
            suggestAnswered.value = suggestAsked.value;
            open.value = action;
            heading.current?.focus();
          }}
          onApplied={applied}
        />
      ) : (
        <ActionList actions={actions} usual={usual} open={open} onApplied={applied} />
      )}
      <div class="step-part button-row">
        <button type="button" class="button" data-testid="suggest-here" onClick={askSuggestion}>
          {words.suggest.ask}
        </button>
        <AutomaticButton />
      </div>
    </section>
  );
}
