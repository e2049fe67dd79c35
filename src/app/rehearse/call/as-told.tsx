import {
  bedside,
  type ContactKey,
  type FactKey,
  type Play,
  type StateKey,
} from '../../../rehearsal/index.ts';
import { callText as words } from '../../strings/en/rehearse/call.ts';
import { sayWhen } from '../dialog/index.ts';
import { RunIcon } from '../words/index.ts';
import type { CallDraft } from './draft.ts';
import type { Sayable } from './facts.ts';

interface AsToldProps {
  readonly play: Play;
  readonly to: ContactKey;
  readonly facts: readonly Sayable[];
  readonly onTake: (change: Partial<CallDraft>) => void;
}

/** What this contact was told before, and what has become known since, in one press. */
export function AsTold({ play, to, facts, onTake }: AsToldProps) {
  const told = toldTo(play, to, facts);
  if (told === undefined) return null;
  const { at_s, said, thinks } = told;
  return (
    <button
      type="button"
      class="button as-told"
      data-testid="as-told"
      onClick={() => onTake({ facts: said, ...(thinks === undefined ? {} : { thinks }) })}
    >
      <RunIcon name="say" small />
      <span class="num">{words.asTold(sayWhen(at_s, play.now_s))}</span>
    </button>
  );
}

interface Told {
  readonly at_s: number;
  readonly said: readonly FactKey[];
  readonly thinks: StateKey | undefined;
}

/** Seen facts of the calls before, then those that are new since the last of them, as many as a call holds. */
export function toldTo({ calls }: Play, to: ContactKey, facts: readonly Sayable[]): Told | undefined {
  const theirs = calls.filter((call) => call.to === to);
  const last = theirs.at(-1);
  if (last === undefined) return undefined;
  const said = new Set(
    theirs.flatMap(({ sbar }) => [...sbar.situation, ...sbar.background, ...sbar.assessment.facts]),
  );
  const seen = facts.flatMap((fact) => (fact.seen ? [fact] : []));
  const before = seen.filter(({ key }) => said.has(key));
  const since = seen.filter(({ key, at_s }) => !said.has(key) && at_s > last.at_s);
  const most = bedside().numbers.most_facts_in_call.value;
  return {
    at_s: last.at_s,
    said: [...before, ...since].slice(0, most).map(({ key }) => key),
    thinks: theirs.findLast(({ sbar }) => sbar.assessment.thinks !== undefined)?.sbar.assessment.thinks,
  };
}
