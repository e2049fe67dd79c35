import { FAULTS } from '../../case/catalogue/index.ts';
import type { Fault, FaultPlace } from '../../case/index.ts';

/** Every fault by its key. */
export const LIBRARY: ReadonlyMap<string, Fault> = FAULTS;

export function faultsAt(place: FaultPlace): readonly Fault[] {
  return [...LIBRARY.values()].filter((fault) => fault.place === place);
}

export function titleOf(key: string): string {
  return LIBRARY.get(key)?.title ?? key;
}
