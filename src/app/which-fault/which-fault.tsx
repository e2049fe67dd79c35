import { useSignalEffect } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import '../styles/which-fault-page.css';
import type { Debrief, View } from '../../diagnosis/index.ts';
import { ProblemBanner } from '../parts/index.ts';
import { noteInAddress, place } from '../shell/index.ts';
import { whichFaultText } from '../strings/en/break/which-fault.ts';
import { addressOf } from './address.ts';
import { AlarmBanner } from './alarm-banner.tsx';
import { AnswerPanel } from './answer-panel.tsx';
import { ChartPanel } from './chart-panel.tsx';
import { openTeller } from './client.ts';
import { ClockBar } from './clock-bar.tsx';
import { WhichContext } from './context.ts';
import { ExamPanel } from './exam-panel.tsx';
import { MeantPanel } from './meant-panel.tsx';
import { PathPanel } from './path-panel.tsx';
import { ProgressPanel } from './progress-panel.tsx';
import { openWhich } from './state.ts';
import { StoryPanel } from './story-panel.tsx';
import { TreatPanel } from './treat-panel.tsx';
import { VerdictPanel } from './verdict-panel.tsx';

/** Which fault is it? A view of the page *Break it*. */
export function WhichFault() {
  const teller = useMemo(() => openTeller(), []);
  const which = useMemo(() => openWhich(teller, queryHere()), [teller]);
  useEffect(() => () => teller.close(), [teller]);
  const query = queryHere();
  useEffect(() => which.visit(query), [which, query]);
  useSignalEffect(() => noteInAddress('break', addressOf(which.seed.value)));
  const { view, debrief, failed, problems, seed } = which;
  return (
    <WhichContext.Provider value={which}>
      <div class="which" data-testid="which" data-seed={seed.value} data-settled={!which.busy.value}>
        <ProblemBanner
          problems={problems.value}
          onDismiss={() => {
            problems.value = [];
          }}
        />
        {view.value !== undefined && <Case view={view.value} debrief={debrief.value} />}
        {view.value === undefined && failed.value === undefined && (
          <p role="status" class="which-working">
            {whichFaultText.working}
          </p>
        )}
        {failed.value !== undefined && (
          <div role="alert" class="panel lone-panel">
            <p>{whichFaultText.failed(failed.value)}</p>
            <button type="button" class="button button-main" onClick={which.another}>
              {whichFaultText.again}
            </button>
          </div>
        )}
      </div>
    </WhichContext.Provider>
  );
}

function queryHere(): string {
  return place.value.kind === 'page' ? place.value.query : '';
}

/** In the order in which it stands on the screen, wide or narrow: keys go where eyes go. */
function Case({ view, debrief }: { readonly view: View; readonly debrief: Debrief | undefined }) {
  return (
    <div class="which-grid" data-answered={debrief !== undefined}>
      <StoryPanel view={view} />
      <div class="which-middle">
        {debrief === undefined ? (
          <AlarmBanner view={view} />
        ) : (
          <>
            <VerdictPanel debrief={debrief} />
            <PathPanel debrief={debrief} />
            <MeantPanel debrief={debrief} />
          </>
        )}
        {debrief === undefined && <ClockBar view={view} />}
        <ChartPanel view={view} />
        {debrief === undefined && <ExamPanel view={view} />}
      </div>
      <div class="which-side">
        {(debrief === undefined || view.treatments.length > 0) && <TreatPanel view={view} />}
        {debrief === undefined && <AnswerPanel />}
        <ProgressPanel />
      </div>
    </div>
  );
}
