import type { Case } from '../case/index.ts';
import type { NoxiousStretch } from './delivery.ts';
import { type Catalogues, inputSpells } from './given/input-spells.ts';
import { levelsOf } from './given/spells.ts';

/**
 * Noxious stimuli in [from_s, to_s), of triggers and of illnesses: each from where it begins until it is treated. One
 * takes its strength of what the others leave, so that several together never pass 1. Without strength it leaves no
 * trace.
 */
export function noxiousWithin(
  document: Case,
  from_s: number,
  to_s: number,
  catalogues?: Catalogues,
): readonly NoxiousStretch[] {
  const spells = inputSpells(document, catalogues).filter(({ input }) => input === 'noxious');
  return levelsOf(spells, from_s, to_s).map(({ size, ...when }) => ({ ...when, strength: size }));
}
