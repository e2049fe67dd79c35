import { useEffect, useMemo, useState } from 'preact/hooks';
import '../styles/debrief.css';
import type { Debrief } from '../../rehearsal/index.ts';
import { Icon } from '../parts/index.ts';
import { debriefText } from '../strings/en/debrief/debrief.ts';
import { Bar } from './bar.tsx';
import { ChartPanel } from './chart/panel.tsx';
import { recordAnswers, recordAttempt } from './progress/kept.ts';
import { Rail } from './rail.tsx';
import { attemptNow } from './record.ts';
import { BesidesPanel } from './score/besides-panel.tsx';
import { CallsPanel } from './score/calls-panel.tsx';
import { ChartingPanel } from './score/charting-panel.tsx';
import { ChecklistPanels } from './score/checklist-panel.tsx';
import { CriticalsPanel } from './score/criticals-panel.tsx';
import { sayOtherwise } from './score/otherwise.ts';
import { ScorePanel, TimesPanel } from './score/score-panel.tsx';
import { TrapsPanel } from './score/traps-panel.tsx';
import { DebriefContext, share } from './state.ts';
import { answersOf, openAnswers } from './think/answers.ts';
import { PointsPanel } from './think/points-panel.tsx';
import { QuestionsPanel } from './think/questions-panel.tsx';
import { SourcesPanel } from './think/sources-panel.tsx';
import type { Titles } from './titles.ts';
import type { WhatIfAsker } from './what-if/client.ts';
import { MoreHarm } from './what-if/more-harm.tsx';
import { WhatIfPanel } from './what-if/panel.tsx';

interface OpenedProps {
  readonly debrief: Debrief;
  readonly titles: Titles;
  readonly asker: WhatIfAsker;
  readonly onAgain: () => void;
}

/** A debrief that has been worked out. Opening it for the first time records the attempt. */
export function Opened({ debrief, titles, asker, onAgain }: OpenedProps) {
  const { run } = debrief.play;
  const shared = useMemo(() => share(debrief, titles, asker), [debrief, titles, asker]);
  const answers = useMemo(() => openAnswers(run.id), [run.id]);
  const [kept, setKept] = useState(true);
  useEffect(() => {
    setKept(recordAttempt(attemptNow({ debrief }, answersOf(run.id), new Date().toISOString())));
  }, [debrief]);
  useEffect(() => () => shared.branches.close(), [shared]);
  return (
    <DebriefContext.Provider value={shared}>
      <main id="main" tabIndex={-1} class="debrief" data-testid="debrief">
        <Bar answers={answers} onAgain={onAgain} />
        <Rail />
        <div role="status" class="deb-notices">
          {!kept && <Notice says={debriefText.notKept} />}
          {sayOtherwise(debrief.play, titles).map((says) => (
            <Notice key={says} says={says} />
          ))}
          <MoreHarm />
          {debrief.dropped.length > 0 && <Notice says={debriefText.dropped(debrief.dropped.length)} />}
        </div>
        <div class="page deb-page">
          <ScorePanel />
          <div class="deb-left">
            <CriticalsPanel />
            <TrapsPanel />
            <BesidesPanel />
            <TimesPanel />
            <ChecklistPanels />
          </div>
          <div class="deb-middle">
            <ChartPanel />
            <CallsPanel />
            <ChartingPanel />
            <SourcesPanel />
          </div>
          <div class="deb-right">
            <WhatIfPanel />
            <QuestionsPanel answers={answers} onRest={() => recordAnswers(run.id, answers.all.peek())} />
            <PointsPanel />
          </div>
        </div>
      </main>
    </DebriefContext.Provider>
  );
}

function Notice({ says }: { readonly says: string }) {
  return (
    <p class="caution-line">
      <Icon name="caution" small />
      {says}
    </p>
  );
}
