import { ACTIONS } from '../../case/catalogue/index.ts';
import { type Case, HOUR_S } from '../../case/index.ts';
import { ailmentsOf, type Illnesses, type InputSpell, RANK_OF_TREATMENT } from './ailments.ts';
import { type Actions, effectsOf, type Treatment, treatmentsOf } from './treatments.ts';

export interface Catalogues {
  readonly actions?: Actions;
  readonly illnesses?: Illnesses;
}

/** What triggers, illnesses and treatments of a log do to inputs of the model. */
export function inputSpells(
  document: Case,
  { actions = ACTIONS, illnesses }: Catalogues = {},
): readonly InputSpell[] {
  const treatments = treatmentsOf(document, actions);
  return [...ailmentsOf(document, actions, illnesses), ...treatments.flatMap(spellsOf)];
}

/** A bout of hours adds to an earlier one of the same; a setting takes the place of the earlier one. */
function spellsOf(treatment: Treatment): readonly InputSpell[] {
  const { action, amount, from_s, anew_s, to_s } = treatment;
  return effectsOf(action, 'input').map(({ input, value, per_amount, for_h }) => {
    const ends_s = for_h === undefined ? anew_s : from_s + Math.round(for_h * HOUR_S);
    const frame = { input, from_s, to_s: Math.min(to_s, ends_s), rank: RANK_OF_TREATMENT };
    return value === undefined
      ? { ...frame, kind: 'rate', size: amount * (per_amount ?? 0) }
      : { ...frame, kind: 'share', size: value };
  });
}
