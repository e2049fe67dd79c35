import type { Case, Entry, Prescription } from '../../case/index.ts';

/** Why the programmer and the order part. */
export type Difference =
  | { readonly kind: 'left_stopped' }
  | {
      readonly kind: 'wrong_strength';
      readonly told_mcg_mL: number;
      /** On the label of what is in the reservoir. */
      readonly holds_mcg_mL: number;
    };

/** From this second to the next, the pump was told something else than was ordered, or not. */
export interface Standing {
  readonly from_s: number;
  readonly difference: Difference | undefined;
}

/** The log as the order sheet has it, and where the programmer was told otherwise. */
export interface Ordered {
  readonly entries: readonly Entry[];
  /** Ascending, one for every entry that could change it. */
  readonly standings: readonly Standing[];
}

/** Before every entry of the log at the same second. */
const FIRST = 0;

/**
 * What was ordered: the dose, of the strength on the label of the fill. A pump stop is an order only where the entry
 * gives a reason; without one the pump was left stopped, and the prescription before it should be running.
 */
export function orderedLog(document: Case, log: readonly Entry[]): Ordered {
  const entries: Entry[] = [];
  let holds_mcg_mL = document.device.concentration_mcg_mL;
  let told: Prescription | undefined = document.history.prescription;
  let leftStopped = false;
  const standings: Standing[] = [{ from_s: 0, difference: difference() }];

  function difference(): Difference | undefined {
    if (leftStopped) return { kind: 'left_stopped' };
    if (told === undefined || agrees(told, holds_mcg_mL)) return undefined;
    return { kind: 'wrong_strength', told_mcg_mL: told.concentration_mcg_mL, holds_mcg_mL };
  }

  for (const entry of log) {
    const { at_s } = entry;
    switch (entry.kind) {
      case 'refill': {
        holds_mcg_mL = entry.concentration_mcg_mL;
        entries.push(entry);
        if (told === undefined || agrees(told, holds_mcg_mL)) break;
        const prescription = { mode: told.mode, concentration_mcg_mL: holds_mcg_mL };
        entries.push({ id: FIRST, at_s, kind: 'prescription', prescription });
        break;
      }
      case 'prescription': {
        told = entry.prescription;
        leftStopped = false;
        const meant = agrees(told, holds_mcg_mL) ? told : { ...told, concentration_mcg_mL: holds_mcg_mL };
        entries.push({ ...entry, prescription: meant });
        break;
      }
      case 'pump_stop':
        leftStopped = entry.reason === undefined;
        if (leftStopped) break;
        told = undefined;
        entries.push(entry);
        break;
      default:
        entries.push(entry);
        continue;
    }
    standings.push({ from_s: at_s, difference: difference() });
  }
  return { entries, standings };
}

/** Whether the programmer is told what the label says; nothing can be said of saline. */
function agrees({ concentration_mcg_mL }: Prescription, holds_mcg_mL: number): boolean {
  return holds_mcg_mL === 0 || concentration_mcg_mL === holds_mcg_mL;
}

/** Every difference that stood for a while between two seconds, each kind once. */
export function differencesWithin(
  { standings }: Ordered,
  from_s: number,
  to_s: number,
): readonly Difference[] {
  const found = new Map<string, Difference>();
  standings.forEach(({ from_s: since_s, difference }, i) => {
    const until_s = standings[i + 1]?.from_s ?? Number.POSITIVE_INFINITY;
    const lasted = Math.min(until_s, to_s) > Math.max(since_s, from_s);
    if (difference !== undefined && lasted) found.set(difference.kind, difference);
  });
  return [...found.values()];
}
