import { type ReadonlySignal, signal } from '@preact/signals';
import { hashOf, type Place, placeOf, type RouteName } from './routes.ts';

const current = signal<Place>(placeOf(location.hash));

/** Where the address leads now. It changes when the reader follows a link, not when a page notes its settings. */
export const place: ReadonlySignal<Place> = current;

addEventListener('hashchange', () => {
  current.value = placeOf(location.hash);
});

const noted = signal<Readonly<Partial<Record<RouteName, string>>>>({});

/** A link to a page as the reader left it. */
export function linkTo(route: RouteName): string {
  return hashOf(route, noted.value[route]);
}

/** Browsers limit how often an address may change. */
const QUIET_ms = 250;
let pending: ReturnType<typeof setTimeout> | undefined;

/**
 * Notes a page's settings in the address, without a new step in the history. `kept` is what a link of the app brings
 * back later, where that is less: what several pages share is not one page's to bring back.
 */
export function noteInAddress(route: RouteName, query: string, kept = query) {
  clearTimeout(pending);
  const { hash } = location;
  pending = setTimeout(() => {
    noted.value = { ...noted.peek(), [route]: kept };
    // The reader may have followed a link, and the news of it not have come yet.
    if (location.hash !== hash) return;
    const here = placeOf(location.hash);
    if (here.kind === 'page' && here.route === route) history.replaceState(null, '', hashOf(route, query));
  }, QUIET_ms);
}
