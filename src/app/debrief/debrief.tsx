import type { Run, Scenario } from '../../rehearsal/index.ts';

export interface DebriefProps {
  readonly scenario: Scenario;
  readonly run: Run;
  /** Again, with another draw. */
  readonly onAgain: () => void;
}

/** Everything after a run: score, what was seen above what was happening, what if, questions, sources, the record. */
export function DebriefView(_: DebriefProps) {
  return null;
}
