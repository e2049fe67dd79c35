import { ACTIONS } from '../../case/catalogue/index.ts';
import { type Action, type ActionEffect, type Case, sortedLog } from '../../case/index.ts';

export type Actions = ReadonlyMap<string, Action>;

/** Something somebody does, from when it is begun until it is ended. */
export interface Treatment {
  readonly entry: number;
  readonly action: Action;
  /** In the unit of the action's amount; 1 for an action that has none. */
  readonly amount: number;
  readonly from_s: number;
  /** Where the same is begun again, perhaps with another amount; Infinity when it is not. */
  readonly anew_s: number;
  /** Where it is ended; Infinity while it goes on. */
  readonly to_s: number;
}

/** The treatments of a log in turn; what the catalogue does not know does nothing. */
export function treatmentsOf(document: Case, actions: Actions = ACTIONS): readonly Treatment[] {
  if (!document.log.some(({ kind }) => kind === 'treatment')) return NONE;
  const next = new Map<string, { readonly anew_s: number; readonly to_s: number }>();
  const found: Treatment[] = [];
  for (const entry of [...sortedLog(document)].reverse()) {
    if (entry.kind === 'treatment_ends') {
      next.set(entry.action, { anew_s: Number.POSITIVE_INFINITY, to_s: entry.at_s });
    }
    if (entry.kind !== 'treatment') continue;
    const { anew_s, to_s } = next.get(entry.action) ?? NEVER;
    next.set(entry.action, { anew_s: entry.at_s, to_s });
    const action = actions.get(entry.action);
    if (action === undefined) continue;
    const amount = entry.amount ?? action.amount?.usual ?? 1;
    found.push({ entry: entry.id, action, amount, from_s: entry.at_s, anew_s, to_s });
  }
  return found.reverse();
}

const NONE: readonly Treatment[] = [];
const NEVER = { anew_s: Number.POSITIVE_INFINITY, to_s: Number.POSITIVE_INFINITY };

/** The effects of one kind of an action. */
export function effectsOf<K extends ActionEffect['kind']>(
  { effects }: Action,
  kind: K,
): readonly Extract<ActionEffect, { readonly kind: K }>[] {
  return effects.filter(
    (effect): effect is Extract<ActionEffect, { readonly kind: K }> => effect.kind === kind,
  );
}
