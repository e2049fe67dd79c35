import '../../styles/rehearse-tell.css';
import { signal } from '@preact/signals';
import type { Problem } from '../../../problem/index.ts';
import { dialogWords } from '../../strings/en/rehearse/dialog.ts';
import { tellText as words } from '../../strings/en/rehearse/tell.ts';
import { keptBy, Refused, Sheet } from '../dialog/index.ts';
import { type Session, useSession } from '../session/session.ts';
import { Statements } from './statements.tsx';

const tellOf = keptBy((_: Session) => ({
  chosen: signal<string | undefined>(undefined),
  refused: signal<readonly Problem[]>([]),
  lacking: signal(false),
}));

export function TellDialog() {
  return useSession().dialog.value === 'tell' ? <OpenTell /> : null;
}

/** Something to say to the patient or the family; whether it is true and helps is theirs to find out. */
function OpenTell() {
  const session = useSession();
  const { chosen, refused, lacking } = tellOf(session);
  const play = session.calm.value;
  function tell() {
    const statement = chosen.value;
    if (statement === undefined) {
      lacking.value = true;
      return;
    }
    const done = session.send({ kind: 'tell', statement });
    refused.value = done.ok ? [] : done.problems;
    if (!done.ok) return;
    chosen.value = undefined;
    session.dialog.value = undefined;
  }
  return (
    <Sheet
      name="tell"
      title={words.title}
      sub={words.sub}
      onAct={tell}
      foot={
        <>
          <span class="grow" />
          <button type="button" class="button button-main" data-testid="tell-say" onClick={tell}>
            {words.say} <kbd>{dialogWords.keys}</kbd>
          </button>
        </>
      }
    >
      <form
        class="tell"
        onSubmit={(event) => {
          event.preventDefault();
          tell();
        }}
      >
        <Statements
          play={play}
          chosen={chosen.value}
          onChoose={(key) => {
            chosen.value = key;
            lacking.value = false;
          }}
        />
        {lacking.value && (
          <p class="caution-line" role="alert">
            {words.choose}
          </p>
        )}
        <Refused id="tell-refused" problems={refused.value} />
        <button type="submit" hidden>
          {words.say}
        </button>
      </form>
    </Sheet>
  );
}
