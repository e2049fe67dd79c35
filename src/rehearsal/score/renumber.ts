import { ERRANDS_FROM } from '../play/index.ts';
import type { Intent, Run } from '../run.ts';

/** Orders and questions are numbered after the intent that brought them: its id times this, and their place from 1. */
const PLACES = 100;
/** Refers to nothing; what needs it cannot be done. */
const NOTHING = 0;

export interface Renumbered {
  readonly run: Run;
  /** The id that an intent had before, by the one it has now. */
  readonly before: ReadonlyMap<number, number>;
}

/** A run whose intents stand in another order than they were meant, numbered upwards again with all that refers to them. */
export function renumbered(run: Run): Renumbered {
  const now = new Map(run.intents.map(({ id }, i) => [id, i + 1]));
  const intents = run.intents.map((intent, i) => ({ ...refersTo(intent, now), id: i + 1 }));
  return { run: { ...run, intents }, before: new Map(run.intents.map(({ id }, i) => [i + 1, id])) };
}

function refersTo(intent: Intent, now: ReadonlyMap<number, number>): Intent {
  switch (intent.kind) {
    case 'stop':
      return { ...intent, intent: taskOf(intent.intent, now) };
    case 'reply':
      return { ...intent, question: ofIntent(intent.question, now) };
    case 'read_back':
      return { ...intent, order: ofIntent(intent.order, now) };
    default:
      return intent;
  }
}

/** A task has the id of its intent; what somebody did on arrival that of the call's place. */
function taskOf(id: number, now: ReadonlyMap<number, number>): number {
  if (id < ERRANDS_FROM) return now.get(id) ?? NOTHING;
  const call = ofIntent(id - ERRANDS_FROM, now);
  return call === NOTHING ? NOTHING : ERRANDS_FROM + call;
}

function ofIntent(id: number, now: ReadonlyMap<number, number>): number {
  const place = ((id - 1) % PLACES) + 1;
  const intent = now.get((id - place) / PLACES);
  return intent === undefined ? NOTHING : intent * PLACES + place;
}
