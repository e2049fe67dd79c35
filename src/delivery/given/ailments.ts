import { ILLNESSES } from '../../case/catalogue/index.ts';
import {
  type AilmentEntry,
  type Case,
  curedSeconds,
  type Illness,
  sortedLog,
  TRIGGERS,
} from '../../case/index.ts';
import type { InputName } from '../../model/index.ts';
import type { Spell } from './spells.ts';
import type { Actions } from './treatments.ts';

export type Illnesses = ReadonlyMap<string, Illness>;

/** A spell and the input of the model on which it acts. */
export interface InputSpell extends Spell {
  readonly input: InputName;
}

/** Triggers are taken together first, in their own order. */
const RANK_OF_ILLNESS = TRIGGERS.length;
export const RANK_OF_TREATMENT = RANK_OF_ILLNESS + 1;

/**
 * What noxious triggers and illnesses of a log do to inputs of the model. Each lasts until it is treated, ended or
 * cured, or until the same begins anew with another strength.
 */
export function ailmentsOf(
  document: Case,
  actions: Actions,
  illnesses: Illnesses = ILLNESSES,
): readonly InputSpell[] {
  const cured = curedSeconds(document.log, actions);
  const spells: InputSpell[] = [];
  const open = new Map<string, AilmentEntry>();
  const close = (name: string, at_s: number) => {
    const begun = open.get(name);
    if (begun === undefined) return;
    const cured_s = cured.get(begun.id) ?? Number.POSITIVE_INFINITY;
    spells.push(...spellsOf(begun, Math.min(at_s, cured_s), illnesses));
    open.delete(name);
  };
  for (const entry of sortedLog(document)) {
    const { at_s } = entry;
    if (entry.kind === 'trigger' || entry.kind === 'illness') {
      close(nameOf(entry), at_s);
      open.set(nameOf(entry), entry);
    } else if (entry.kind === 'trigger_treated') close(`trigger ${entry.trigger}`, at_s);
    else if (entry.kind === 'illness_ends') close(`illness ${entry.illness}`, at_s);
  }
  for (const name of [...open.keys()]) close(name, Number.POSITIVE_INFINITY);
  return spells;
}

function nameOf(entry: AilmentEntry): string {
  return entry.kind === 'trigger' ? `trigger ${entry.trigger}` : `illness ${entry.illness}`;
}

function spellsOf(begun: AilmentEntry, to_s: number, illnesses: Illnesses): readonly InputSpell[] {
  const frame = { from_s: begun.at_s, to_s, kind: 'share' } as const;
  if (begun.kind === 'trigger') {
    return [{ ...frame, input: 'noxious', size: begun.strength, rank: TRIGGERS.indexOf(begun.trigger) }];
  }
  return (illnesses.get(begun.illness)?.inputs ?? []).map(({ input, least, most }) => {
    return { ...frame, input, size: least + (most - least) * begun.strength, rank: RANK_OF_ILLNESS };
  });
}
