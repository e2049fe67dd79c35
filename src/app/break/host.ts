import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Case, Entry } from '../../case/index.ts';
import type { DeliveryPiece, DeviceState } from '../../delivery/index.ts';
import type { ExaminationKey, Shown } from '../../examination/index.ts';
import type { Problem } from '../../problem/index.ts';

export type FaultEntry = Extract<Entry, { kind: 'fault' }>;
/** A fault as it is asked for; the host gives it an id. */
export type NewFault = Omit<FaultEntry, 'id'>;

/** What a page with a chain that can be broken gives to the panel of *Break it*. Compare, Titrate and Break it have one. */
export interface BreakHost {
  /** The case with its faults in it, and the same without them. */
  readonly document: ReadonlySignal<Case>;
  readonly whole: ReadonlySignal<Case>;
  /** Where the page's cursor stands: examinations are made then. */
  readonly now_s: ReadonlySignal<number>;
  goTo(at_s: number): void;
  /** Where the page's window ends. */
  readonly ends_s: ReadonlySignal<number>;
  readonly faults: ReadonlySignal<readonly FaultEntry[]>;
  /** So many faults fit on this page; one more takes the place of the last. */
  readonly most: number;
  /** What would be wrong with breaking the chain so. */
  check(fault: NewFault): readonly Problem[];
  /** Breaks the chain. Answers what is wrong, and then nothing has changed. */
  add(fault: NewFault): readonly Problem[];
  /** Sliders: the same `gesture` is one step of undo. */
  change(id: number, fault: NewFault, gesture?: string): readonly Problem[];
  remove(id: number): void;
  /** A hand outside the log mends it then; `undefined` takes that back. */
  mend(id: number, at_s: number | undefined): readonly Problem[];
  /** Somebody reads the pump then, which wakes one that waits for it. */
  interrogate(at_s: number): readonly Problem[];
  /** At the cursor, of the case with its faults. */
  readonly device: ReadonlySignal<DeviceState | undefined>;
  /** What flows then. */
  readonly piece: ReadonlySignal<DeliveryPiece | undefined>;
  /** What an examination would show now, from the worker. Rejects never. */
  examine(key: ExaminationKey): Promise<Shown | undefined>;
}

export const BreakContext = createContext<BreakHost | undefined>(undefined);

export function useBreak(): BreakHost {
  const host = useContext(BreakContext);
  if (host === undefined) throw new Error('no page with a chain around this component');
  return host;
}
