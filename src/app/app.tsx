import { useEffect } from 'preact/hooks';
import { ComparePage } from './compare/index.ts';
import { ErrorBoundary } from './parts/index.ts';
import { AppBar, LazyPage, NotFound, type Place, place } from './shell/index.ts';
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
      <ErrorBoundary key={route}>
        <Page here={here} />
      </ErrorBoundary>
    </>
  );
}

/** Each is loaded when it is first opened: the model page with its formulas and sources, Titrate with the rules. */
const loadTitrate = () => import('./titrate/index.ts').then(({ TitratePage }) => TitratePage);
const loadRehearse = () => import('./rehearse/index.ts').then(({ RehearsePage }) => RehearsePage);
const loadDrill = () => import('./drill/index.ts').then(({ DrillPage }) => DrillPage);
const loadBreak = () => import('./break/index.ts').then(({ BreakPage }) => BreakPage);
const loadCard = () => import('./card/index.ts').then(({ CardPage }) => CardPage);
const loadModel = () => import('./model/index.ts').then(({ ModelPage }) => ModelPage);

function Page({ here }: { readonly here: Place }) {
  if (here.kind === 'nowhere') return <NotFound path={here.path} />;
  if (here.route === 'titrate') return <LazyPage query={here.query} load={loadTitrate} />;
  if (here.route === 'rehearse') return <LazyPage query={here.query} load={loadRehearse} />;
  if (here.route === 'drill') return <LazyPage query={here.query} load={loadDrill} />;
  if (here.route === 'break') return <LazyPage query={here.query} load={loadBreak} />;
  if (here.route === 'card') return <LazyPage query={here.query} load={loadCard} />;
  if (here.route === 'model') return <LazyPage query={here.query} load={loadModel} />;
  return <ComparePage query={here.query} />;
}
