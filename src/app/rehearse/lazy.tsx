import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DebriefView } from '../debrief/index.ts';
import { text } from '../strings/index.ts';

type Debrief = typeof DebriefView;
type Parts = { readonly DebriefView: Debrief; readonly ProgressPanel: ComponentType };

/** The debrief with its charts comes when it is wanted. */
function useDebrief(): { readonly parts?: Parts; readonly failed: boolean; readonly again: () => void } {
  const [parts, setParts] = useState<Parts>();
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let wanted = true;
    import('../debrief/index.ts').then(
      ({ DebriefView: View, ProgressPanel }) => wanted && setParts({ DebriefView: View, ProgressPanel }),
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
  return parts === undefined ? { failed, again } : { parts, failed, again };
}

/** The panel of what this browser remembers; the shelf is whole without it. */
export function LazyProgress() {
  const { parts } = useDebrief();
  return parts === undefined ? null : <parts.ProgressPanel />;
}

export function LazyDebrief(props: Parameters<Debrief>[0]) {
  const { parts, failed, again } = useDebrief();
  if (parts !== undefined) return <parts.DebriefView {...props} />;
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
