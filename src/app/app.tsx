import { useEffect } from 'preact/hooks';
import { ComparePage } from './compare/index.ts';
import { ErrorBoundary } from './parts/index.ts';
import { AppBar, NotFound, place } from './shell/index.ts';
import { text } from './strings/index.ts';

export function App() {
  const { value: here } = place;
  const route = here.kind === 'page' ? here.route : undefined;
  useEffect(() => {
    document.title = text.title(route === undefined ? text.notFound.title : text.routes[route]);
  }, [route]);
  return (
    <>
      <AppBar current={route} />
      <ErrorBoundary>
        {here.kind === 'nowhere' ? <NotFound path={here.path} /> : <ComparePage query={here.query} />}
      </ErrorBoundary>
    </>
  );
}
