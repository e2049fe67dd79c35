import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { text } from '../strings/index.ts';

interface LazyPageProps {
  readonly query: string;
  readonly load: () => Promise<ComponentType<{ readonly query: string }>>;
}

type Loaded =
  | { readonly kind: 'page'; readonly page: ComponentType<{ readonly query: string }> }
  | { readonly kind: 'failed' };

/** A page whose code comes when it is wanted; it says so while it comes, and when it cannot. */
export function LazyPage({ query, load }: LazyPageProps) {
  const [loaded, setLoaded] = useState<Loaded>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let wanted = true;
    load().then(
      (page) => wanted && setLoaded({ kind: 'page', page }),
      () => wanted && setLoaded({ kind: 'failed' }),
    );
    return () => {
      wanted = false;
    };
  }, [load, tries]);

  if (loaded?.kind === 'page') {
    const { page: Page } = loaded;
    return <Page query={query} />;
  }
  const { loading } = text;
  return (
    <main id="main" tabIndex={-1} class="lone" data-testid="loading">
      {loaded === undefined ? (
        <p role="status">{loading.page}</p>
      ) : (
        <section class="panel lone-panel" role="alert">
          <p>{loading.failed}</p>
          <button
            type="button"
            class="button button-main"
            onClick={() => {
              setLoaded(undefined);
              setTries(tries + 1);
            }}
          >
            {loading.again}
          </button>
        </section>
      )}
    </main>
  );
}
