import '../../styles/rehearse-tell.css';
import { signal } from '@preact/signals';
import type { Problem } from '../../../problem/index.ts';
import { dialogWords } from '../../strings/en/rehearse/dialog.ts';
import { tellText as words } from '../../strings/en/rehearse/tell.ts';
import { keptBy, Refused, Sheet } from '../dialog/index.ts';
import { type Session, useSession } from '../session/session.ts';
import { Statements } from './statements.tsx';

const tellOf = keptBy((_: Session) => ({
  chosen: signal<readonly string[]>([]),
  refused: signal<readonly Problem[]>([]),
  lacking: signal(false),
}));

export function TellDialog() {
  return useSession().dialog.value === 'tell' ? <OpenTell /> : null;
}

/** Things to say to the patient or the family; whether they are true and help is theirs to find out. */
function OpenTell() {
  const session = useSession();
  const { chosen, refused, lacking } = tellOf(session);
  const play = session.calm.value;
  function tell() {
    lacking.value = chosen.value.length === 0;
    if (lacking.value) return;
    // One after the other, as they were picked; what is refused stays picked.
    const left: string[] = [];
    refused.value = chosen.value.flatMap((statement) => {
      const done = session.send({ kind: 'tell', statement });
      if (done.ok) return [];
      left.push(statement);
      return done.problems;
    });
    chosen.value = left;
    if (left.length === 0) session.dialog.value = undefined;
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
            {words.say(chosen.value.length)} <kbd>{dialogWords.keys}</kbd>
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
          onChoose={(keys) => {
            chosen.value = keys;
            lacking.value = false;
          }}
        />
        {/* The line keeps its room: what comes and goes would move the sentences from under the hand. */}
        <div class="tell-lacks" role="alert">
          {lacking.value && <p class="caution-line">{words.choose}</p>}
        </div>
        <Refused id="tell-refused" problems={refused.value} />
        <button type="submit" hidden>
          {words.say(chosen.value.length)}
        </button>
      </form>
    </Sheet>
  );
}
