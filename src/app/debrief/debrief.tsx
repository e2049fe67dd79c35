import { useMemo } from 'preact/hooks';
import { bedside, type Debrief } from '../../rehearsal/index.ts';
import { Opened } from './opened.tsx';
import { titlesOf } from './titles.ts';
import { openWhatIfs } from './what-if/client.ts';

export interface DebriefProps {
  readonly debrief: Debrief;
  /** Again, with another draw. */
  readonly onAgain: () => void;
}

/** Everything after a run: score, what was seen above what was happening, what if, questions, sources, the record. */
export function DebriefView({ debrief, onAgain }: DebriefProps) {
  const titles = useMemo(() => titlesOf(bedside()), []);
  const asker = useMemo(() => openWhatIfs(), [debrief]);
  return (
    <Opened key={debrief.play.run.id} debrief={debrief} titles={titles} asker={asker} onAgain={onAgain} />
  );
}
