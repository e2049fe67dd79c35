import type { Entry } from '../../case.ts';
import type { Catalogue } from '../../catalogue/known.ts';
import type { Fault, FaultEffectKind, FaultPlace, Onset } from '../../faults/fault.ts';
import { HOUR_S } from '../../program/instants.ts';
import { hasTelemetry } from '../../telemetry.ts';

export type FaultEntry = Extract<Entry, { kind: 'fault' }>;

/** A fault of the log that has begun. */
export interface OpenFault {
  readonly entry: FaultEntry;
  readonly fault: Fault;
  /** When it has passed by itself. */
  readonly until_s: number;
}

/** What is done once and leaves nothing behind that could still be there when the same happens again. */
const MOMENTARY: readonly FaultEffectKind[] = [
  'fill_beside',
  'fill_strength',
  'fill_entered',
  'fill_no_bridge',
  'prime_again',
  'flush',
];
export const TOLD: readonly FaultEffectKind[] = ['told_dose', 'told_concentration', 'told_mode'];
const HARDWARE: readonly FaultPlace[] = ['reservoir', 'pump', 'connector', 'catheter', 'tip'];
/** Faults that are there after some entries of a log, in its order. */
export class OpenFaults {
  #lasting: readonly OpenFault[] = [];
  /** That have begun and were neither ended nor mended: what the log may end. */
  #begun: readonly OpenFault[] = [];

  constructor(readonly catalogue: Catalogue) {}

  lasting(at_s: number): readonly OpenFault[] {
    return this.#lasting.filter(({ until_s }) => at_s < until_s);
  }

  isBegun(key: string): boolean {
    return this.#begun.some(({ fault }) => fault.key === key);
  }

  hasBegun(test: (fault: Fault) => boolean): boolean {
    return this.#begun.some(({ fault }) => test(fault));
  }

  isExplanted(at_s: number): boolean {
    return this.lasting(at_s).some(({ fault }) => has(fault, ['explant']));
  }

  begin(entry: FaultEntry, fault: Fault): void {
    const onset = onsetOf(entry, fault);
    const passes_h =
      onset?.kind === 'passing'
        ? onset.after.least + (onset.after.most - onset.after.least) * entry.severity
        : Number.POSITIVE_INFINITY;
    const open = { entry, fault, until_s: entry.at_s + passes_h * HOUR_S };
    this.#begun = [...this.#begun, open];
    if (!fault.effects.every(({ kind }) => MOMENTARY.includes(kind))) {
      this.#lasting = [...this.#lasting, open];
    }
  }

  /** What any other entry puts an end to. */
  follow(entry: Entry): void {
    if (entry.kind === 'fault_ends') {
      const ends = ({ fault }: OpenFault) => fault.key === entry.fault;
      const bringsPump = this.#lasting.some((open) => ends(open) && has(open.fault, ['explant']));
      this.#end(ends);
      if (bringsPump) this.#end(({ fault }) => HARDWARE.includes(fault.place));
    }
    if (entry.kind === 'treatment') {
      const places = mendedPlaces(entry.action, this.catalogue);
      if (places.length > 0) this.#end(({ fault }) => places.includes(fault.place));
    }
    if (entry.kind === 'implant' && this.isExplanted(entry.at_s)) {
      this.#end(({ fault }) => HARDWARE.includes(fault.place));
    }
    // An order of the second of a mistake is the one that is keyed in wrong.
    if (entry.kind === 'prescription' || entry.kind === 'pump_stop') {
      this.#pass(TOLD, (open) => open.entry.at_s < entry.at_s);
    }
    if (entry.kind === 'oral_regimen') {
      this.#pass(['tablets_stop'], (open) => open.entry.at_s < entry.at_s || open.entry.id < entry.id);
    }
    if (entry.kind === 'refill') {
      this.#lasting = this.#lasting.filter(
        (open) => !has(open.fault, ['refill_missed']) || entry.id < open.entry.id,
      );
    }
    if (hasTelemetry(entry)) this.#pass(['telemetry_hold']);
  }

  #end(ends: (open: OpenFault) => boolean): void {
    this.#lasting = this.#lasting.filter((open) => !ends(open));
    this.#begun = this.#begun.filter((open) => !ends(open));
  }

  #pass(kinds: readonly FaultEffectKind[], passes: (open: OpenFault) => boolean = () => true): void {
    this.#lasting = this.#lasting.filter((open) => !has(open.fault, kinds) || !passes(open));
  }
}

/** How it comes: as the entry says, or as it usually does. */
export function onsetOf({ onset }: FaultEntry, { onsets }: Fault): Onset | undefined {
  return onsets.find(({ kind }) => kind === onset) ?? onsets[0];
}

export function has(fault: Fault, kinds: readonly FaultEffectKind[]): boolean {
  return fault.effects.some(({ kind }) => kinds.includes(kind));
}

function mendedPlaces(action: string, { actions }: Catalogue): readonly FaultPlace[] {
  const effects = actions.get(action)?.effects ?? [];
  return effects.flatMap((effect) => (effect.kind === 'mends' ? effect.places : []));
}
