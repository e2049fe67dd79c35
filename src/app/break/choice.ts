import { batch, type Signal, signal } from '@preact/signals';
import type { Fault, FaultPlace } from '../../case/index.ts';
import type { Problem } from '../../problem/index.ts';
import type { FaultEntry, NewFault } from './host.ts';
import { LIBRARY } from './library.ts';

/** What is chosen in the picture and the list beside it, before and after it is broken. */
export interface Choice {
  readonly place: Signal<FaultPlace | undefined>;
  readonly fault: Signal<string | undefined>;
  /** What was wrong with the last try. */
  readonly refused: Signal<readonly Problem[]>;
  /** Where the cursor stood when a fault was broken, by its key: taking it back returns there. */
  readonly before: Map<string, number>;
  /** Counts: the list was asked for, the chain was broken. The page brings them into view. */
  readonly listAsked: Signal<number>;
  readonly broke: Signal<number>;
}

/** What is broken already, for example by a link, is chosen at the start. */
export function openChoice(broken: FaultEntry | undefined): Choice {
  const place = LIBRARY.get(broken?.fault ?? '')?.place;
  return {
    place: signal(place),
    fault: signal(broken?.fault),
    refused: signal([]),
    before: new Map(),
    listAsked: signal(0),
    broke: signal(0),
  };
}

/** The entry of a fault in the log; the last one where it stands there several times. */
export function entryOf(faults: readonly FaultEntry[], key: string): FaultEntry | undefined {
  return faults.findLast(({ fault }) => fault === key);
}

const STEP = 0.05;

/**
 * A fault as it usually is, from a second on; less bad where this device allows no more, for example because no drug
 * so strong is sold. Where it allows none at all, `check` says why.
 */
export function usualFault(
  { key, usual_severity }: Fault,
  at_s: number,
  check: (fault: NewFault) => readonly Problem[],
): NewFault {
  const asBad = (severity: number): NewFault => ({ kind: 'fault', fault: key, severity, at_s });
  for (let steps = Math.round(usual_severity / STEP); steps >= 0; steps--) {
    const fault = asBad(Number((steps * STEP).toFixed(2)));
    if (check(fault).length === 0) return fault;
  }
  return asBad(usual_severity);
}

/** Shows what can break at a place; the list comes into view. */
export function choosePlace(choice: Choice, place: FaultPlace): void {
  batch(() => {
    choice.refused.value = [];
    choice.fault.value = undefined;
    choice.place.value = place;
    choice.listAsked.value++;
  });
}
