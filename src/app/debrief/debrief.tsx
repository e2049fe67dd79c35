import { useMemo } from 'preact/hooks';
import { bedside, debriefOf, type Run, type Scenario } from '../../rehearsal/index.ts';
import { Opened } from './opened.tsx';
import { titlesOf } from './titles.ts';
import { openWhatIfs } from './what-if/client.ts';

export interface DebriefProps {
  readonly scenario: Scenario;
  readonly run: Run;
  /** Again, with another draw. */
  readonly onAgain: () => void;
}

/** Everything after a run: score, what was seen above what was happening, what if, questions, sources, the record. */
export function DebriefView({ scenario, run, onAgain }: DebriefProps) {
  const debrief = useMemo(() => debriefOf(scenario, run), [scenario, run]);
  const titles = useMemo(() => titlesOf(bedside()), []);
  const asker = useMemo(() => openWhatIfs(), [debrief]);
  return <Opened key={run.id} debrief={debrief} titles={titles} asker={asker} onAgain={onAgain} />;
}
