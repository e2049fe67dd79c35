import { useEffect, useState } from 'preact/hooks';
import type { Shipped } from '../../evidence/show/index.ts';
import { Icon } from '../parts/index.ts';
import { evidenceText } from '../strings/evidence.ts';
import { EvidenceList } from './evidence-list.tsx';
import { loadEvidence } from './load.ts';

/** Published against predicted. Its data comes after it, so the page around it does not wait. */
export function EvidencePanel() {
  const [shipped, setShipped] = useState<Shipped>();
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);

  useEffect(() => {
    let gone = false;
    setFailed(false);
    loadEvidence().then(
      (loaded) => !gone && setShipped(loaded),
      () => !gone && setFailed(true),
    );
    return () => {
      gone = true;
    };
  }, [tries]);

  return (
    <section
      class="panel evidence"
      aria-labelledby="evidence-title"
      data-testid="evidence"
      data-state={shipped === undefined ? 'loading' : 'ready'}
    >
      {shipped === undefined ? (
        <>
          <header class="panel-head">
            <h2 id="evidence-title">{evidenceText.title}</h2>
          </header>
          <div class="panel-body" role="status">
            {failed ? (
              <p class="evidence-failed">
                <Icon name="problem" small />
                {evidenceText.failed}{' '}
                <button type="button" class="button" onClick={() => setTries(tries + 1)}>
                  {evidenceText.retry}
                </button>
              </p>
            ) : (
              <p class="sub">{evidenceText.loading}</p>
            )}
          </div>
        </>
      ) : (
        <EvidenceList shipped={shipped} />
      )}
    </section>
  );
}
