import '../../styles/rehearse-call.css';
import { useEffect } from 'preact/hooks';
import type { FactKey, Request } from '../../../rehearsal/index.ts';
import { callText as words } from '../../strings/en/rehearse/call.ts';
import { dialogWords } from '../../strings/en/rehearse/dialog.ts';
import { Refused, Sheet } from '../dialog/index.ts';
import { Replies } from '../orders/index.ts';
import { useSession } from '../session/session.ts';
import { personName } from '../words/index.ts';
import { AsTold } from './as-told.tsx';
import { AskHere } from './ask-here.tsx';
import { Before } from './before.tsx';
import { Contacts, sayDelay } from './contacts.tsx';
import { doneLine } from './done.ts';
import { DoneChips } from './done-chips.tsx';
import { type CallDraft, callOf, contactNamed, emptyDraft, prepared, saidRequests, sbarOf } from './draft.ts';
import { FactChips } from './fact-chips.tsx';
import { FACT_GROUPS, sayables } from './facts.ts';
import { askIntents, hereOf } from './here.ts';
import { Lacks, lacksOf } from './lacks.tsx';
import { Letter } from './letter.tsx';
import { Requests } from './requests.tsx';
import { Said } from './said.tsx';
import { Thinks } from './thinks.tsx';

export function CallDialog() {
  return useSession().dialog.value === 'call' ? <OpenCall /> : null;
}

/** A call by situation, background, assessment, request, put together from what was seen. */
function OpenCall() {
  const session = useSession();
  const state = callOf(session);
  const play = session.calm.value;
  const draft = state.draft.value;
  const contact = contactNamed(draft.to);
  const facts = sayables(play);
  const sbar = sbarOf(draft, facts, play);
  const practice = play.mode === 'practice';
  const set = (change: Partial<CallDraft>) => {
    state.draft.value = { ...state.draft.value, ...change };
  };
  const here = contact === undefined || draft.byPhone === true ? [] : hereOf(play, contact);
  const near = contact === undefined ? [] : hereOf(play, contact);
  useEffect(() => {
    state.draft.value = prepared(state.draft.value, session, session.calm.value);
    state.refused.value = [];
    session.callFor.value = undefined;
  }, []);

  function toggle(fact: FactKey) {
    const said = state.draft.value.facts;
    set({ facts: said.includes(fact) ? said.filter((each) => each !== fact) : [...said, fact] });
  }
  function call() {
    const now = session.calm.value;
    const { value } = state.draft;
    const answer = session.send({ kind: 'call', to: value.to, sbar: sbarOf(value, sayables(now), now) });
    state.refused.value = answer.ok ? [] : answer.problems;
    if (!answer.ok) return;
    state.draft.value = emptyDraft(value.to);
    session.dialog.value = undefined;
  }
  function askHere() {
    const { value } = state.draft;
    const asks = askIntents(here, value.requests);
    const left: Request[] = [];
    state.refused.value = [];
    for (const intent of asks) {
      const answer = session.send(intent);
      if (answer.ok) continue;
      left.push(intent.request);
      state.refused.value = [...state.refused.value, ...answer.problems];
    }
    if (asks.length === 0) return;
    set({ requests: left });
    if (left.length === 0) session.dialog.value = undefined;
  }
  function close() {
    session.dialog.value = undefined;
  }
  if (contact !== undefined && here.length > 0) {
    return (
      <AskHere
        contact={contact}
        here={here}
        draft={draft}
        refused={state.refused.value}
        onChange={set}
        onAsk={askHere}
      />
    );
  }
  const lacking = practice ? lacksOf(play, draft.to, sbar, facts) : undefined;
  return (
    <Sheet
      key="phone"
      name="call"
      title={words.title(contact?.title ?? '')}
      {...(contact === undefined ? {} : { sub: sayDelay(play, contact) })}
      onAct={call}
      foot={
        <>
          <span class="sub grow call-foot" data-testid="call-foot">
            {lacking === undefined ? words.leftOut : words.stillMissing(lacking)}
          </span>
          <button type="button" class="button" data-testid="call-keep" onClick={close}>
            {words.keep}
          </button>
          <button type="button" class="button button-main" data-testid="call-make" onClick={call}>
            {words.call} <kbd>{dialogWords.keys}</kbd>
          </button>
        </>
      }
    >
      <Contacts chosen={draft.to} onChoose={(to) => set({ to, byPhone: false })} />
      <Refused id="call-refused" problems={state.refused.value} />
      <div class="sbar-grid">
        <div class="sbar-letters">
          <Before play={play} to={draft.to} />
          {near[0] !== undefined && (
            <button
              type="button"
              class="button as-told"
              data-testid="call-here"
              onClick={() => set({ byPhone: false })}
            >
              {words.here.back(personName(near[0].key))}
            </button>
          )}
          <AsTold play={play} to={draft.to} facts={facts} onTake={set} />
          <Replies to={draft.to} />
          {FACT_GROUPS.map((group) => {
            const { letter, title, hint } = words.letters[group];
            const ofGroup = facts.filter((fact) => fact.group === group);
            return (
              <Letter
                key={group}
                letter={letter}
                title={title}
                hint={hint}
                filled={ofGroup.some(({ key }) => draft.facts.includes(key))}
              >
                <FactChips
                  id={`call-${group}`}
                  facts={ofGroup}
                  chosen={draft.facts}
                  now_s={play.now_s}
                  warns={practice}
                  onToggle={toggle}
                />
                {group === 'assessment' && (
                  <DoneChips play={play} chosen={draft.done ?? []} onChange={(done) => set({ done })} />
                )}
                {group === 'assessment' && <Thinks draft={draft} onChange={set} />}
              </Letter>
            );
          })}
          <Letter
            letter={words.letters.request.letter}
            title={words.letters.request.title}
            hint={words.letters.request.hint}
            filled={sbar.requests.length > 0}
          >
            {contact !== undefined && (
              <Requests
                contact={contact}
                requests={draft.requests}
                picked={draft.picked}
                onChange={(requests) => set({ requests })}
              />
            )}
          </Letter>
        </div>
        <aside class="sbar-side">
          <h3 class="label">{words.saidSoFar}</h3>
          <Said
            draft={draft}
            facts={facts}
            requests={saidRequests(draft, play)}
            done={doneLine(draft, play)}
          />
          {practice && (
            <>
              <h3 class="label">{words.ticks}</h3>
              <Lacks play={play} to={draft.to} sbar={sbar} facts={facts} />
            </>
          )}
          <label class="call-free">
            <span class="label">{words.free}</span>
            <textarea
              class="text-area"
              rows={3}
              value={draft.free}
              data-testid="call-free"
              onInput={(event) => set({ free: event.currentTarget.value })}
            />
          </label>
        </aside>
      </div>
    </Sheet>
  );
}
