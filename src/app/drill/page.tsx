import { useSignalEffect } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import '../styles/drill-page.css';
import { ProblemBanner, StoreNotice } from '../parts/index.ts';
import { noteInAddress } from '../shell/index.ts';
import { drillText } from '../strings/drill.ts';
import { writeAddress } from './address.ts';
import { DrillContext } from './context.ts';
import { ProgressPanel } from './progress-panel.tsx';
import { QuestionPanel } from './question-panel.tsx';
import { openDrill } from './state.ts';
import { onOtherTab } from './store.ts';
import { TopicsPanel } from './topics-panel.tsx';
import { VerdictPanels } from './verdict-panels.tsx';
import { Waiting } from './waiting.tsx';

export function DrillPage({ query }: { readonly query: string }) {
  const drill = useMemo(() => openDrill(query), []);
  const { progress, chosen, result, addressProblems, broken, storage } = drill;
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) drill.visit(query);
    first.current = false;
  }, [query]);
  useEffect(
    () => onOtherTab((stored) => stored.kind === 'progress' && drill.take(stored.progress, false)),
    [drill],
  );
  useSignalEffect(() => noteInAddress('drill', writeAddress(progress.value.seed, chosen.value)));

  return (
    <DrillContext.Provider value={drill}>
      <main id="main" tabIndex={-1} class="page drill" data-testid="drill">
        <h1 class="only-spoken">{drillText.heading}</h1>
        <div class="drill-middle">
          <div class="drill-notices">
            <ProblemBanner
              problems={addressProblems.value}
              onDismiss={() => {
                addressProblems.value = [];
              }}
            />
            <StoreNotice
              name="store"
              broken={broken.value}
              closed={storage.value === 'closed'}
              words={drillText.store}
              onStartOver={drill.startOver}
            />
          </div>
          <QuestionPanel />
          {result.value === undefined ? <Waiting /> : <VerdictPanels />}
        </div>
        <TopicsPanel />
        <ProgressPanel />
      </main>
    </DrillContext.Provider>
  );
}
