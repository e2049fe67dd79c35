import type { Problem } from '../../../problem/index.ts';
import { bedside, type Contact, type Person } from '../../../rehearsal/index.ts';
import { callText as words } from '../../strings/en/rehearse/call.ts';
import { dialogWords } from '../../strings/en/rehearse/dialog.ts';
import { Refused, Sheet, sayMinutes } from '../dialog/index.ts';
import { Replies } from '../orders/index.ts';
import { personName } from '../words/index.ts';
import { Contacts } from './contacts.tsx';
import type { CallDraft } from './draft.ts';
import { askIntents, isForHere, standingHere } from './here.ts';
import { Requests } from './requests.tsx';

interface AskHereProps {
  readonly contact: Contact;
  readonly here: readonly Person[];
  readonly draft: CallDraft;
  readonly refused: readonly Problem[];
  readonly onChange: (change: Partial<CallDraft>) => void;
  readonly onAsk: () => void;
}

/** Whoever stands in the room is asked there: no telephone, no report. The telephone is one press away all the same. */
export function AskHere({ contact, here, draft, refused, onChange, onAsk }: AskHereProps) {
  const who = here.map(({ key }) => personName(key)).join(', ');
  const nothing = askIntents(here, draft.requests).length === 0;
  const minutes = sayMinutes(bedside().numbers.ask_at_bedside_min.value);
  return (
    <Sheet
      key="here"
      name="call"
      title={words.here.title(who)}
      sub={words.here.sub(minutes)}
      onAct={onAsk}
      foot={
        <>
          <span class="sub grow call-foot">{nothing ? words.here.nothing : ''}</span>
          <button
            type="button"
            class="button"
            data-testid="call-phone"
            onClick={() => onChange({ byPhone: true })}
          >
            {words.here.phone}
          </button>
          <button
            type="button"
            class="button button-main"
            data-testid="ask-now"
            aria-disabled={nothing}
            onClick={onAsk}
          >
            {words.here.ask} <kbd>{dialogWords.keys}</kbd>
          </button>
        </>
      }
    >
      <Contacts chosen={draft.to} onChoose={(to) => onChange({ to, byPhone: false })} />
      <Refused id="call-refused" problems={refused} />
      <div class="ask-here" data-testid="ask-here">
        <p class="ask-here-says">{words.here.says(who)}</p>
        <Requests
          contact={standingHere(contact, here)}
          requests={draft.requests}
          picked={draft.picked}
          offers={isForHere}
          onChange={(requests) => onChange({ requests })}
        />
        <Replies to={draft.to} />
      </div>
    </Sheet>
  );
}
