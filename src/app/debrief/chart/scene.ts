import type { Chain, Reading } from '../../../rehearsal/index.ts';
import type { Other } from '../what-if/compute.ts';
import type { Window } from '../window.ts';

/** All that is drawn at one time. */
export interface Scene {
  readonly window: Window;
  readonly handover_s: number;
  readonly chain: Chain;
  readonly other: Other | undefined;
  readonly readings: readonly Reading[];
  /** Whether the strips of what was seen show behind it what was so. */
  readonly showsTruth: boolean;
}
