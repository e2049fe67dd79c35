import { useEffect, useState } from 'preact/hooks';
import type { DebriefView } from '../debrief/index.ts';
import { text } from '../strings/index.ts';

type Debrief = typeof DebriefView;

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

/** The debrief with its charts comes when it is wanted. */
export function LazyDebrief(props: Parameters<Debrief>[0]) {
  const { part: View, failed, again } = useLater(loadDebrief);
  if (View !== undefined) return <View {...props} />;
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
