import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Debrief, debriefOf, type Run, type Scenario } from '../../rehearsal/index.ts';
import { text } from '../strings/index.ts';

const loadDebrief = () => import('../debrief/index.ts').then(({ DebriefView: View }) => View);
const loadProgress = () =>
  import('../debrief/progress/progress-panel.tsx').then((file) => file.ProgressPanel);

/** What comes only when it is wanted. */
function useLater<T>(load: () => Promise<T>): {
  readonly part?: T;
  readonly failed: boolean;
  readonly again: () => void;
} {
  // In an object: a state that is a function would be called.
  const [held, setHeld] = useState<{ readonly part: T }>();
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let wanted = true;
    load().then(
      (part) => wanted && setHeld({ part }),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [tries]);
  const again = () => {
    setFailed(false);
    setTries(tries + 1);
  };
  return held === undefined ? { failed, again } : { ...held, failed, again };
}

/** The panel of what this browser remembers; the shelf is whole without it. */
export function LazyProgress() {
  const { part: Panel } = useLater(loadProgress);
  return Panel === undefined ? null : <Panel />;
}

/** Worked out after the browser had a turn to ask for what is loaded: that is under way meanwhile. */
function useDebriefOf(scenario: Scenario, run: Run): Debrief | undefined {
  const [begun, setBegun] = useState(false);
  useEffect(() => {
    const turn = setTimeout(() => setBegun(true));
    return () => clearTimeout(turn);
  }, []);
  return useMemo(() => (begun ? debriefOf(scenario, run) : undefined), [begun, scenario, run]);
}

interface LazyDebriefProps {
  readonly scenario: Scenario;
  readonly run: Run;
  /** Again, with another draw. */
  readonly onAgain: () => void;
}

/** The debrief with its charts comes when it is wanted; the run is played again while it comes. */
export function LazyDebrief({ scenario, run, onAgain }: LazyDebriefProps) {
  const { part: View, failed, again } = useLater(loadDebrief);
  const debrief = useDebriefOf(scenario, run);
  if (View !== undefined && debrief !== undefined) return <View debrief={debrief} onAgain={onAgain} />;
  return (
    <main id="main" tabIndex={-1} class="lone" data-testid="loading">
      {failed ? (
        <section class="panel lone-panel" role="alert">
          <p>{text.loading.failed}</p>
          <button type="button" class="button button-main" onClick={again}>
            {text.loading.again}
          </button>
        </section>
      ) : (
        <p role="status">{text.loading.page}</p>
      )}
    </main>
  );
}
