import type { Play } from '../play.ts';
import type { Report, WhatIf } from '../report.ts';
import type { NewIntent, Run } from '../run.ts';
import type { Scenario, SuggestedWhatIf } from '../scenario.ts';

/** How a run is changed for a what-if. */
export type RunChange =
  | { readonly kind: 'leave_out'; readonly intent: number }
  | { readonly kind: 'move'; readonly intent: number; readonly by_s: number }
  | { readonly kind: 'instead'; readonly intent: number; readonly meant: NewIntent }
  | { readonly kind: 'suggested'; readonly change: SuggestedWhatIf['change'] }
  /** The expert's run for this draw. */
  | { readonly kind: 'expert' };

function missing(): never {
  throw new Error('Not there yet');
}
export const reportOf: (play: Play) => Report = missing;
export const whatIf: (scenario: Scenario, run: Run, change: RunChange, says: string) => WhatIf = missing;
