import { type Signal, signal } from '@preact/signals';
import { ACTIONS } from '../../../case/catalogue/index.ts';
import type { Problem } from '../../../problem/index.ts';
import {
  bedside,
  type Contact,
  type ContactKey,
  type FactKey,
  isFill,
  type Play,
  type Request,
  type Sbar,
  type StateKey,
} from '../../../rehearsal/index.ts';
import { keptBy } from '../dialog/index.ts';
import type { Session } from '../session/session.ts';
import { doneLine } from './done.ts';
import type { FactGroup, Sayable } from './facts.ts';
import { mayAsk } from './may-ask.ts';

/** A call as it is being prepared. Requests that the chosen contact does not take are kept, and not said. */
export interface CallDraft {
  readonly to: ContactKey;
  readonly facts: readonly FactKey[];
  readonly thinks?: StateKey | undefined;
  readonly requests: readonly Request[];
  readonly free: string;
  /** Ids of what was done and is said; it goes along in words. */
  readonly done?: readonly number[];
  /** A treatment that a button elsewhere wants and that still needs its amount or volume. */
  readonly picked?: string;
  /** By telephone, although they are in the room. */
  readonly byPhone?: boolean;
}

export interface CallState {
  readonly draft: Signal<CallDraft>;
  readonly refused: Signal<readonly Problem[]>;
}

/** Somebody in the house is nearer than a team on call. */
const FIRST: ContactKey = 'resident';
const OF_RESIDENT: ContactKey = 'itb_team';
export const emptyDraft = (to: ContactKey): CallDraft => ({ to, facts: [], requests: [], free: '' });

/** It outlasts the dialog, and is empty again once the call is made. */
export const callOf = keptBy(
  ({ play }: Session): CallState => ({
    draft: signal(emptyDraft(play.peek().role === 'resident' ? OF_RESIDENT : FIRST)),
    refused: signal([]),
  }),
);

export function contactNamed(key: ContactKey): Contact | undefined {
  return bedside().contacts.find((contact) => contact.key === key);
}

/** What is said when this draft is called through. */
export function sbarOf(draft: CallDraft, facts: readonly Sayable[], play: Play): Sbar {
  const said = (group: FactGroup) =>
    facts.filter((fact) => fact.group === group && draft.facts.includes(fact.key)).map(({ key }) => key);
  const free = [doneLine(draft, play), draft.free.trim()].filter(Boolean).join(' ');
  return {
    situation: said('situation'),
    background: said('background'),
    assessment: {
      facts: said('assessment'),
      ...(draft.thinks === undefined ? {} : { thinks: draft.thinks }),
    },
    requests: saidRequests(draft, play),
    ...(free === '' ? {} : { free }),
  };
}

export function saidRequests({ to, requests }: CallDraft, play: Play): readonly Request[] {
  const contact = contactNamed(to);
  return contact === undefined ? [] : requests.filter((request) => mayAsk(play, contact, request));
}

/** What a button elsewhere wants: whom to call, and what to ask for. */
export function prepared(draft: CallDraft, session: Session, play: Play): CallDraft {
  const wanted = session.callFor.value;
  if (wanted === undefined) return draft;
  const { contacts } = bedside();
  const { action } = wanted;
  const { amount } = wanted;
  const lacksAmount = amount === undefined && ACTIONS.get(action ?? '')?.amount !== undefined;
  const request: Request | undefined =
    action === undefined ? undefined : { kind: 'order', action, ...(amount === undefined ? {} : { amount }) };
  const to =
    contacts.find(({ key }) => key === wanted.to)?.key ??
    (request && contacts.find((contact) => mayAsk(play, contact, request))?.key) ??
    draft.to;
  if (action !== undefined && (isFill(action) || lacksAmount)) return { ...draft, to, picked: action };
  const has = draft.requests.some((each) => each.kind === 'order' && each.action === action);
  return {
    ...draft,
    to,
    requests: request === undefined || has ? draft.requests : [...draft.requests, request],
  };
}
