import { untracked, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { runText as words } from '../../strings/en/rehearse/run.ts';
import { CallDialog } from '../call/index.ts';
import { ChartDialog } from '../chart/index.ts';
import { DecisionPanel } from '../decision/index.ts';
import { FeedPanel } from '../feed/index.ts';
import { HintPanel } from '../help/index.ts';
import { useKeys } from '../keys/index.ts';
import { Monitor } from '../monitor/index.ts';
import { ObservationsPanel, TrendPanel } from '../observations/index.ts';
import { OrdersPanel } from '../orders/index.ts';
import { Palette } from '../palette/index.ts';
import { ProcedureDialog } from '../procedure/index.ts';
import { ProgrammerPanel } from '../programmer/index.ts';
import { type LiveSession, SessionContext } from '../session/index.ts';
import type { Hold } from '../store/index.ts';
import { TellDialog } from '../tell/index.ts';
import { ThinkDialog } from '../think/index.ts';
import { EmergencyBar } from './emergency.tsx';
import { EmergencyInDialog } from './emergency-in-dialog.tsx';
import { EndDialog } from './end-dialog.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { LiveContext } from './live.ts';
import { NoteDialog } from './note-dialog.tsx';
import { Notices } from './notices.tsx';
import { RunRail } from './rail.tsx';
import { SimBar } from './sim-bar.tsx';
import { Still } from './still.tsx';

interface RunViewProps {
  readonly session: LiveSession;
  readonly hold: Hold;
  /** It was begun before: it stands still until the learner goes on. */
  readonly resumed: boolean;
  readonly takeOver: () => void;
}

/** A rehearsal that is being lived: the patient on the left, device and events in the middle, what can be done right. */
export function RunView({ session, hold, resumed, takeOver }: RunViewProps) {
  const sheet = useSignal(false);
  const { state: holding } = hold;
  const live = useMemo(
    () => ({ session, holding, resumed, takeOver, sheet }),
    [session, holding, resumed, takeOver, sheet],
  );
  useEffect(() => document.getElementById('main')?.focus({ preventScroll: true }), [session]);
  useSignalEffect(() => {
    const ours = holding.value === 'ours';
    untracked(() => {
      session.look(!ours);
      // A new run begins at once; one that was left waits for a hand.
      if (ours && !resumed) session.go(1);
    });
  });
  useKeys(session, sheet);

  return (
    <SessionContext.Provider value={session}>
      <LiveContext.Provider value={live}>
        <div class="run" data-testid="run" data-run={session.play.peek().run.id}>
          <SimBar />
          <RunRail />
          <main id="main" tabIndex={-1} class="page run-grid">
            <h1 class="only-spoken">{words.heading}</h1>
            <Notices />
            <div class="run-left">
              <Monitor />
              <ObservationsPanel />
              <TrendPanel />
            </div>
            <div class="run-status">
              <Still />
              <HintPanel />
            </div>
            <div class="run-middle">
              <DecisionPanel />
              <OrdersPanel />
              <ProgrammerPanel />
              <FeedPanel />
            </div>
            <div class="run-right">
              <EmergencyBar />
              <Palette />
            </div>
          </main>
        </div>
        <Dialogs />
        <EmergencyInDialog />
      </LiveContext.Provider>
    </SessionContext.Provider>
  );
}

/** Each shows itself when it is called for. */
function Dialogs() {
  return (
    <>
      <CallDialog />
      <ChartDialog />
      <ThinkDialog />
      <TellDialog />
      <ProcedureDialog />
      <NoteDialog />
      <KeysDialog />
      <EndDialog />
    </>
  );
}
