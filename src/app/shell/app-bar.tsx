import { text } from '../strings/index.ts';
import { linkTo } from './address.ts';
import { Brand } from './brand.tsx';
import { ModelMark } from './model-mark.tsx';
import { ROUTES, type RouteName } from './routes.ts';
import { Teaching } from './teaching.tsx';
import { ThemeButton } from './theme-button.tsx';

export function AppBar({ current }: { readonly current: RouteName | undefined }) {
  return (
    <header class="app-bar">
      {/* A button, because the hash is the route and a jump to an anchor would leave the page. */}
      <button type="button" class="skip" onClick={() => document.getElementById('main')?.focus()}>
        {text.skip}
      </button>
      <Brand />
      <nav class="nav" aria-label={text.nav}>
        {ROUTES.map((route) => (
          <a key={route} href={linkTo(route)} aria-current={route === current ? 'page' : undefined}>
            {text.routes[route]}
          </a>
        ))}
      </nav>
      <span class="grow" />
      <ModelMark />
      <Teaching />
      <ThemeButton />
    </header>
  );
}
