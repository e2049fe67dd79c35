import '../../styles/rehearse-think.css';
import { signal } from '@preact/signals';
import type { Problem } from '../../../problem/index.ts';
import { bedside, type StateKey } from '../../../rehearsal/index.ts';
import { dialogWords } from '../../strings/en/rehearse/dialog.ts';
import { thinkText as words } from '../../strings/en/rehearse/think.ts';
import { keptBy, Refused, Sheet } from '../dialog/index.ts';
import { type Session, useSession } from '../session/session.ts';
import { Choices } from './choices.tsx';
import { Sure } from './sure.tsx';

interface Draft {
  readonly state?: StateKey | undefined;
  readonly cause?: string | undefined;
  readonly sure: number;
}

const HALF = 50;
const thinkOf = keptBy((_: Session) => ({
  draft: signal<Draft>({ sure: HALF }),
  refused: signal<readonly Problem[]>([]),
  lacking: signal(false),
}));

export function ThinkDialog() {
  return useSession().dialog.value === 'think' ? <OpenThink /> : null;
}

/** A working diagnosis: the state, what may be behind it, and how sure. It dates the first suspicion. */
function OpenThink() {
  const session = useSession();
  const { draft, refused, lacking } = thinkOf(session);
  const { state, cause, sure } = draft.value;
  const set = (change: Partial<Draft>) => {
    draft.value = { ...draft.value, ...change };
    lacking.value = false;
  };
  function think() {
    const now = draft.value;
    if (now.state === undefined) {
      lacking.value = true;
      return;
    }
    const done = session.send({
      kind: 'think',
      state: now.state,
      ...(now.cause === undefined ? {} : { cause: now.cause }),
      sure_percent: now.sure,
    });
    refused.value = done.ok ? [] : done.problems;
    if (done.ok) session.dialog.value = undefined;
  }
  const { states, causes } = bedside();
  return (
    <Sheet
      name="think"
      title={words.title}
      sub={words.sub}
      onAct={think}
      foot={
        <>
          <span class="sub grow">{words.again}</span>
          <button type="button" class="button button-main" data-testid="think-say" onClick={think}>
            {words.say} <kbd>{dialogWords.keys}</kbd>
          </button>
        </>
      }
    >
      <form
        class="think"
        onSubmit={(event) => {
          event.preventDefault();
          think();
        }}
      >
        <Choices
          name="think-state"
          label={words.state}
          options={states}
          value={state}
          first
          onChange={(chosen) => set({ state: chosen })}
        />
        <Choices
          name="think-cause"
          label={words.cause}
          none={words.noCause}
          options={causes}
          value={cause}
          onChange={(chosen) => set({ cause: chosen })}
        />
        <Sure value={sure} onChange={(now) => set({ sure: now })} />
        {lacking.value && (
          <p class="caution-line" role="alert">
            {words.choose}
          </p>
        )}
        <Refused id="think-refused" problems={refused.value} />
        <button type="submit" hidden>
          {words.say}
        </button>
      </form>
    </Sheet>
  );
}
