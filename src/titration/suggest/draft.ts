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
  /** Less than the pump can give of the strength that it holds is called for: a weaker one is filled in. */
  readonly weaker?: {
    readonly for_mcg_day: number;
    /** At this visit, not when the next refill is due. */
    readonly now: boolean;
  };
}
