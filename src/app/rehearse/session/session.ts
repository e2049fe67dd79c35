import type { ReadonlySignal, Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Checked } from '../../../problem/index.ts';
import type { NewIntent, Play } from '../../../rehearsal/index.ts';

/** What stands in front of the run; one at a time. */
export type DialogName =
  | 'call'
  | 'chart'
  | 'think'
  | 'tell'
  | 'finish'
  | 'procedure'
  | 'note'
  | 'keys'
  | 'end';

/** A rehearsal that is being lived. Its parts read `play` and send intents; the clock is the session's. */
export interface Session {
  readonly play: ReadonlySignal<Play>;
  /** The same a few times a second, and at once after an intent or an event: for what is costly to draw. */
  readonly calm: ReadonlySignal<Play>;
  /** 0 stands still. */
  readonly speed: Signal<0 | 1 | 10 | 60>;
  readonly dialog: Signal<DialogName | undefined>;
  /** For the call dialog: whom to call, and what is to be asked for, when a button elsewhere opened it. */
  readonly callFor: Signal<
    { readonly to?: string; readonly action?: string; readonly amount?: number } | undefined
  >;
  /** Tells the engine; a refusal is answered to who asked, and nothing has changed. */
  send(intent: NewIntent): Checked<Play>;
  /** Until something changes that would stop a real nurse. */
  skip(): void;
}

export const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('A part of a rehearsal stands outside its session');
  return session;
}
