import type { ReadonlySignal, Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LiveSession } from '../session/index.ts';
import type { Holding } from '../store/index.ts';

/** What the screen of the run shares beside the session. */
export interface Live {
  readonly session: LiveSession;
  readonly holding: ReadonlySignal<Holding>;
  /** Lives it here, from where the other tab has come to. */
  readonly takeOver: () => void;
  readonly resumed: boolean;
  /** On a phone: the palette is pulled up. */
  readonly sheet: Signal<boolean>;
}

export const LiveContext = createContext<Live | undefined>(undefined);

export function useLive(): Live {
  const live = useContext(LiveContext);
  if (live === undefined) throw new Error('A part of the run stands outside its screen');
  return live;
}
