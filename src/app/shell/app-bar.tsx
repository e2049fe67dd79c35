import { useLayoutEffect, useRef } from 'preact/hooks';
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
      <Pages current={current} />
      <span class="grow" />
      <ModelMark />
      <Teaching />
      <ThemeButton />
    </header>
  );
}

/** One row; where it is too narrow for all pages it scrolls, and the page that is open is in view. */
function Pages({ current }: { readonly current: RouteName | undefined }) {
  const row = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const open = row.current?.querySelector('[aria-current]');
    if (row.current !== null && open) intoMiddle(row.current, open);
  }, [current]);
  return (
    <nav ref={row} class="nav" aria-label={text.nav}>
      {ROUTES.map((route) => (
        <a
          key={route}
          href={linkTo(route)}
          aria-current={route === current ? 'page' : undefined}
          onFocus={({ currentTarget: link }) => {
            // By keyboard: a browser lets it stay half in view. Under a pointer it must not move.
            if (row.current !== null && link.matches(':focus-visible')) intoMiddle(row.current, link);
          }}
        >
          <span class="nav-long">{text.routes[route]}</span>
          <span class="nav-short">{text.routesShort[route]}</span>
        </a>
      ))}
    </nav>
  );
}

/** Not scrollIntoView, which would scroll the page too. */
function intoMiddle(row: HTMLElement, link: Element) {
  const place = link.getBoundingClientRect();
  const view = row.getBoundingClientRect();
  row.scrollLeft += (place.left + place.right - view.left - view.right) / 2;
}
