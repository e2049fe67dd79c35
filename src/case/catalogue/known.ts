import type { Action } from '../actions/action.ts';
import type { Entry } from '../case.ts';
import type { Around } from '../checks/incidents.ts';
import type { Fault } from '../faults/fault.ts';
import type { Finding } from '../finding.ts';
import type { Illness } from '../illnesses/illness.ts';

/** What entries may name by a key. */
export interface Catalogue {
  readonly faults: ReadonlyMap<string, Fault>;
  readonly actions: ReadonlyMap<string, Action>;
  readonly illnesses: ReadonlyMap<string, Illness>;
}

/** The catalogue, and what it has to say of a log. */
export interface Judge extends Catalogue {
  findings(log: readonly Entry[], around: Omit<Around, 'catalogue'>): readonly Finding[];
}

let known: Judge | undefined;

/** Called by the door of the catalogue, and by nobody else. */
export function makeKnown(judge: Judge): void {
  known = judge;
}

/**
 * Undefined until somebody has loaded `src/case/catalogue/index.ts`: then keys of faults, actions and illnesses are
 * read but not yet judged. Whatever lets such an entry act (the engine) or enter (pages, the command line) loads it.
 */
export function knownCatalogue(): Judge | undefined {
  return known;
}
