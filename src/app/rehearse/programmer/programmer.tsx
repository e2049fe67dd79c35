import '../../styles/rehearse-programmer.css';
import '../../styles/rehearse-finish.css';
import { programmerText as words } from '../../strings/en/rehearse/programmer.ts';
import { sayLeft, sayWhen } from '../dialog/index.ts';
import { useSession } from '../session/session.ts';
import { FinishDialog } from './finish.tsx';
import { Interrogate } from './interrogate.tsx';
import { Program } from './program.tsx';
import { draftNow, keyedSetting, programmerOf } from './state.ts';
import { pumpOf } from './told.ts';

const TABS = ['interrogate', 'program', 'finish'] as const;

/** The pump programmer: what the pump said when it was last read, and what it is to be told. */
export function ProgrammerPanel() {
  const session = useSession();
  const state = programmerOf(session);
  const play = session.calm.value;
  const here = play.programmer.present;
  // Nobody knows which pump it is before a card, a chart or the pump itself has said so.
  const known =
    play.facts.some(({ fact }) => fact === 'pump_model') ||
    play.tasks.some(({ shown }) => shown?.examination === 'interrogation');
  return (
    <section class="panel programmer" aria-labelledby="programmer-title" data-testid="programmer">
      <header class="panel-head">
        <h2 id="programmer-title">{words.title}</h2>
        {known && <span class="sub">{pumpOf(play)?.title}</span>}
        <span class="grow" />
        {here && <Tabs />}
      </header>
      <div class="programmer-body">
        {here ? (
          <>
            {play.role === 'ward_nurse' && (
              <p class="sub programmer-hands" data-testid="programmer-hands">
                {words.hands}
              </p>
            )}
            <UnderWay />
            {state.tab.value === 'interrogate' ? <Interrogate /> : <Program />}
          </>
        ) : (
          <Away />
        )}
      </div>
      {session.dialog.value === 'finish' && <FinishDialog />}
    </section>
  );
}

/** An update takes its minutes, and the pump has the old setting until then. */
function UnderWay() {
  const { tasks, run, now_s } = useSession().calm.value;
  const programs = new Set(run.intents.flatMap(({ kind, id }) => (kind === 'program' ? [id] : [])));
  const task = tasks.findLast(
    ({ id, state }) => programs.has(id) && (state === 'waiting' || state === 'under_way'),
  );
  if (task === undefined) return null;
  return (
    <p class="sub num programmer-hands" role="status" data-testid="programming">
      {task.state === 'under_way' && task.to_s !== undefined
        ? words.programming(sayLeft(task.to_s, now_s))
        : words.programmingWaits}
    </p>
  );
}

function Tabs() {
  const session = useSession();
  const state = programmerOf(session);
  const now = session.dialog.value === 'finish' ? 'finish' : state.tab.value;
  function open(tab: (typeof TABS)[number]) {
    state.refused.value = [];
    if (tab !== 'finish') {
      state.tab.value = tab;
      return;
    }
    const { problems } = keyedSetting(session.calm.value, draftNow(state));
    if (problems.length > 0) {
      state.tab.value = 'program';
      state.refused.value = problems;
    } else session.dialog.value = 'finish';
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of buttons, not of fields
    <div class="segments" role="group" aria-label={words.tabs.name}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          class="segment-button"
          aria-pressed={tab === now}
          data-testid={`programmer-${tab}`}
          onClick={() => open(tab)}
        >
          {words.tabs.of[tab]}
        </button>
      ))}
    </div>
  );
}

function Away() {
  const session = useSession();
  const { programmer, now_s } = session.calm.value;
  if (programmer.arrives_s !== undefined) {
    return (
      <p class="programmer-empty num">
        {words.onTheWay(sayWhen(programmer.arrives_s, now_s), sayLeft(programmer.arrives_s, now_s))}
      </p>
    );
  }
  return (
    <div class="programmer-empty">
      <p>{words.away}</p>
      <button
        type="button"
        class="button"
        aria-haspopup="dialog"
        onClick={() => {
          session.callFor.value = { to: 'itb_team' };
          session.dialog.value = 'call';
        }}
      >
        {words.call}
      </button>
    </div>
  );
}
