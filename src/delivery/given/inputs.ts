import type { Case } from '../../case/index.ts';
import type { InputStretch } from '../delivery.ts';
import { type Catalogues, inputSpells } from './input-spells.ts';
import { levelsOf } from './spells.ts';

/**
 * Inputs of the model that treatments and illnesses set in [from_s, to_s), by input and time: `Delivery.inputs`.
 * Noxious stimuli are apart, in `noxiousWithin`. A lumbar drain infusion is here as `lumbar_infusion`, mcg/day; who
 * keeps the books of the drug has to count it.
 */
export function inputsWithin(
  document: Case,
  from_s: number,
  to_s: number,
  catalogues?: Catalogues,
): readonly InputStretch[] {
  const spells = inputSpells(document, catalogues).filter(({ input }) => input !== 'noxious');
  const names = [...new Set(spells.map(({ input }) => input))].sort();
  return names.flatMap((input) => {
    const own = spells.filter((spell) => spell.input === input);
    return levelsOf(own, from_s, to_s).map(({ size, ...when }) => ({ ...when, input, value: size }));
  });
}
