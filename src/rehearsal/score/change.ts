import type { NewIntent } from '../run.ts';
import type { SuggestedWhatIf } from '../scenario.ts';

/** How a run is changed for a what-if. */
export type RunChange =
  | { readonly kind: 'leave_out'; readonly intent: number }
  | { readonly kind: 'move'; readonly intent: number; readonly by_s: number }
  | { readonly kind: 'instead'; readonly intent: number; readonly meant: NewIntent }
  | { readonly kind: 'suggested'; readonly change: SuggestedWhatIf['change'] }
  /** The expert's run for this draw. */
  | { readonly kind: 'expert' };
