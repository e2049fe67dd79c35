import type { DoseName, InputName } from '../../model/index.ts';
import type { EntryKind, Trigger } from '../case.ts';
import type { FaultPlace } from '../faults/fault.ts';

/**
 * What can be done, as `models/actions/*.yaml` says it (`itb-action/1`): what helps, what does not, what harms.
 */
export const ROLES = ['ward_nurse', 'itb_nurse', 'resident', 'anaesthetist', 'surgeon'] as const;
export type Role = (typeof ROLES)[number];

export const ORDERED_BY = ['nobody', 'resident', 'itb_physician', 'anaesthetist', 'surgeon'] as const;
export type OrderedBy = (typeof ORDERED_BY)[number];

export const ACTION_GROUPS = ['restore', 'drug', 'support', 'airway', 'pump', 'drain', 'other'] as const;
export type ActionGroup = (typeof ACTION_GROUPS)[number];

export const ACTION_SORTS = ['helps', 'supports', 'neutral', 'wrong'] as const;
export type ActionSort = (typeof ACTION_SORTS)[number];

export const ACTION_NEEDS = ['pump', 'pocket_drug', 'adult'] as const;
export type ActionNeed = (typeof ACTION_NEEDS)[number];

type Grade = 'measured' | 'derived' | 'fitted' | 'assumption';

/** A dose or setting to choose from. */
export interface ActionAmount {
  readonly unit: string;
  readonly least: number;
  readonly most: number;
  /** What is given when nothing is said. */
  readonly usual: number;
  readonly choices: readonly number[];
  readonly grade: Grade;
  readonly source: string;
}

/** Where a number of an effect comes from. */
interface Sourced {
  readonly grade: Grade;
  readonly source: string;
}

export type ActionEffect =
  /**
   * A dose of the model by name, so much per unit of the amount (of 1 when there is none); `per_kg`: times body
   * weight; `every_h`: again every so many hours until `treatment_ends`.
   */
  | (Sourced & {
      readonly kind: 'dose';
      readonly dose: DoseName;
      readonly per_amount: number;
      readonly per_kg?: true;
      readonly every_h?: number;
    })
  /**
   * An input of the model by name until `treatment_ends`. Either a share `value` from 0 to 1, of which several together
   * never pass 1, or a rate of the amount times `per_amount`, of which several add up. With `for_h` it lasts so long,
   * and the same given again adds to it; without, the same given again sets it anew.
   */
  | (Sourced & {
      readonly kind: 'input';
      readonly input: InputName;
      readonly value?: number;
      readonly per_amount?: number;
      readonly for_h?: number;
    })
  /** Faults at these places are mended (surgery); `line` fills the line anew: with saline it must be primed. */
  | { readonly kind: 'mends'; readonly places: readonly FaultPlace[]; readonly line: 'kept' | 'empty' }
  /** All usable volume is drawn from the reservoir and thrown away. */
  | { readonly kind: 'empties_reservoir' }
  /** Fluid is drawn through the side port first: what the catheter holds comes out before spinal fluid does. */
  | { readonly kind: 'empties_catheter' }
  /** Illnesses (keys of models/illnesses/) and noxious triggers pass: at once, or if it goes on for `after_h`. */
  | {
      readonly kind: 'cures';
      readonly illnesses: readonly string[];
      readonly triggers: readonly Trigger[];
      readonly after_h?: number;
      readonly grade: Grade;
      readonly source: string;
    }
  /** Done by an entry of its own kind, such as a refill; a `treatment` entry of it is refused. */
  | { readonly kind: 'entry'; readonly entry: EntryKind }
  /** Changes nothing in the body: a call, a cover, a talk. */
  | { readonly kind: 'none' };
export type ActionEffectOf<K extends ActionEffect['kind']> = Extract<ActionEffect, { readonly kind: K }>;

/** How an order that is wrong here is told from the same kind of order where it is right. */
export interface Recognition extends Sourced {
  readonly says: string;
  readonly entry: EntryKind;
  /** Daily dose as a share of the last that reached the patient. */
  readonly share_of_last: { readonly least: number; readonly most?: number };
  /** Hours without delivery before it. */
  readonly gap_h: { readonly least: number; readonly most?: number };
}

export interface Action {
  /** As in the file's name and in `action` of an entry. */
  readonly key: string;
  readonly title: string;
  readonly group: ActionGroup;
  /** `helps` in the right place; `wrong` is tempting and never right here; what comes of it the model decides. */
  readonly sort: ActionSort;
  readonly says: string;
  readonly done_by: readonly Role[];
  readonly ordered_by: OrderedBy;
  /** Minutes it takes those who do it. */
  readonly minutes: number;
  readonly minutes_source: string;
  readonly amount?: ActionAmount;
  /** What it cannot be done without: a pump, drug beside the pump, a patient of 18 years or more. */
  readonly needs: readonly ActionNeed[];
  readonly effects: readonly ActionEffect[];
  readonly evidence: string;
  readonly grade: Grade;
  /** For wrong ones, and for right ones at the wrong time: what harm, when. */
  readonly harm?: { readonly says: string; readonly source: string };
  readonly recognised?: Recognition;
  /** Keys of models/references.json. */
  readonly sources: readonly string[];
}
