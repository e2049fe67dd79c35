import type { NewEntry } from '../../case/index.ts';
import type { Source } from '../rulebook/sources.ts';

/** What a careful clinician would do next; `wait` and `hold` order nothing. */
export const SUGGESTED = [
  'wait',
  'hold',
  'start_tablets',
  'raise_tablets',
  'lower_tablets',
  'wean_tablets',
  'stop_tablets',
  'choose_other',
  'screen',
  'not_a_candidate',
  'implant',
  'start_pump',
  'raise_pump',
  'lower_pump',
  'flex',
  'look_for_triggers',
  'treat_trigger',
  'check_device',
  'refill',
] as const;
export type Suggested = (typeof SUGGESTED)[number];

/** One reason for a suggestion, with a mark for the list of checks. */
export interface SuggestionReason {
  readonly mark: 'ok' | 'caution' | 'problem' | 'info';
  readonly says: string;
  /** Id of the rule behind it, where there is one. */
  readonly rule?: string;
  readonly sources: readonly Source[];
}

export interface Suggestion {
  readonly kind: Suggested;
  /** What to do, one sentence in the imperative. */
  readonly says: string;
  /** When: now, or the first instant at which it is allowed. */
  readonly at_s: number;
  /** Entries that carry it out; none for `wait`, `hold` and where the learner must choose. */
  readonly entries: readonly NewEntry[];
  /** The daily dose it changes. */
  readonly dose?: { readonly from: number; readonly to: number; readonly unit: 'mg/day' | 'mcg/day' | 'mcg' };
  readonly reasons: readonly SuggestionReason[];
  /** When somebody should look at the patient again, s. */
  readonly look_again_s: number;
}
