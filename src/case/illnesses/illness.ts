import type { InputName } from '../../model/index.ts';

/**
 * Look-alikes as `models/illnesses/*.yaml` says them (`itb-illness/1`): what else a patient can have. Each sets inputs
 * of the model for as long as it lasts; strength 0 to 1 goes from `least` to `most`.
 */
export interface Illness {
  /** As in the file's name and in `illness` of an entry. */
  readonly key: string;
  readonly title: string;
  readonly says: string;
  readonly inputs: readonly IllnessInput[];
  /** Signs that tell it from withdrawal and overdose. */
  readonly signs: readonly { readonly says: string; readonly source: string }[];
  /** Keys of models/references.json. */
  readonly sources: readonly string[];
}

export interface IllnessInput {
  /** Name of an input of the model that is a share from 0 to 1; `noxious` is shared with triggers. */
  readonly input: InputName;
  readonly least: number;
  readonly most: number;
  readonly grade: 'measured' | 'derived' | 'fitted' | 'assumption';
  readonly source: string;
}
