import type { NewIntent } from './run.ts';
import type { LearnerRole } from './words.ts';

type Timed<I> = I extends unknown ? I & { readonly at_min: number } : never;
/** An intent at minutes from the handover. */
export type TimedIntent = Timed<NewIntent>;

/**
 * Runs of a scenario by those who know it, as `models/scenarios/*.runs.yaml` says them (`itb-scenario-runs/1`): the
 * reference of the debrief, and what tests hold the scenario to.
 */
export interface ScenarioRuns {
  readonly scenario: string;
  readonly runs: readonly StoredRun[];
}

export interface StoredRun {
  readonly key: string;
  /** `expert`: shown as reference, one for each variant; `other_order`: as good, done in another order. */
  readonly kind: 'expert' | 'other_order';
  readonly variant: string;
  readonly role: LearnerRole;
  readonly says: string;
  readonly intents: readonly TimedIntent[];
}
