import type { NewEntry } from '../../case/index.ts';
import type { Suggested, Suggestion, SuggestionReason } from './suggestion.ts';

/** A suggestion before the rules have been asked about its entries. */
export interface Draft {
  readonly kind: Suggested;
  readonly says: string;
  /** Now, if nothing else is said. */
  readonly at_s?: number;
  readonly entries?: readonly NewEntry[];
  readonly dose?: Suggestion['dose'];
  readonly reasons: readonly SuggestionReason[];
  readonly look_again_s: number;
}
