import { text } from '../strings/index.ts';
import { HOME, hashOf } from './routes.ts';

export function NotFound({ path }: { readonly path: string }) {
  const { title, message, home } = text.notFound;
  return (
    <main id="main" tabIndex={-1} class="lone" data-testid="not-found">
      <section class="panel lone-panel">
        <h1>{title}</h1>
        <p>{message(path)}</p>
        <a class="button button-main" href={hashOf(HOME)}>
          {home}
        </a>
      </section>
    </main>
  );
}
