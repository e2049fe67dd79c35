import { bedside, type Request, type StateKey } from '../../../rehearsal/index.ts';
import { callText as words } from '../../strings/en/rehearse/call.ts';
import { sayRequest } from '../dialog/index.ts';
import { lower } from '../words/index.ts';
import type { CallDraft } from './draft.ts';
import { FACT_GROUPS, type Sayable } from './facts.ts';

interface SaidProps {
  readonly draft: CallDraft;
  readonly facts: readonly Sayable[];
  readonly requests: readonly Request[];
  /** What was done, as it is said. */
  readonly done: string;
}

/** The call as it will be spoken. */
export function Said({ draft, facts, requests, done }: SaidProps) {
  const parts = FACT_GROUPS.map((group) => {
    const said = facts.filter((fact) => fact.group === group && draft.facts.includes(fact.key));
    const lines = said.map(({ says }) => says);
    if (group === 'assessment' && done !== '') lines.push(done);
    if (group === 'assessment' && draft.thinks !== undefined)
      lines.push(words.iThink(sayState(draft.thinks)));
    return { letter: words.letters[group].letter, text: words.sentence(lines) };
  });
  parts.push({
    letter: words.letters.request.letter,
    text: words.sentence(requests.map((request) => saidRequest(request))),
  });
  return (
    <dl class="call-said" data-testid="call-said" aria-live="polite">
      {parts.map(({ letter, text }) => (
        <div key={letter}>
          <dt>{letter}</dt>
          <dd class="num">{text === '' ? <span class="sub">{words.nothingYet}</span> : text}</dd>
        </div>
      ))}
    </dl>
  );
}

const saidRequest = (request: Request) =>
  request.kind === 'other' ? sayRequest(request) : words.pleaseOrder(lower(sayRequest(request)));

export function sayState(key: StateKey): string {
  return bedside().states.find((state) => state.key === key)?.says ?? key;
}
