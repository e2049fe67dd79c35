/** Pages that exist. A page is added here and in the texts; links to what does not exist cannot be written. */
export const ROUTES = ['compare', 'titrate', 'break', 'rehearse', 'drill', 'card', 'model'] as const;
export type RouteName = (typeof ROUTES)[number];

export const HOME: RouteName = 'compare';

/** What somebody would type who knows a page by its title. */
const ALIASES: ReadonlyMap<string, RouteName> = new Map([
  ['calculate', 'drill'],
  ['evidence', 'model'],
  ['which-fault', 'break'],
  ['bedside', 'card'],
  ['debrief', 'rehearse'],
]);

/** Where an address leads: a page with its query, or nowhere. */
export type Place =
  | { readonly kind: 'page'; readonly route: RouteName; readonly query: string }
  | { readonly kind: 'nowhere'; readonly path: string };

/** Longest path quoted back. */
const PATH_MAX = 60;

/** Reads `location.hash`; an empty one is the home page. */
export function placeOf(hash: string): Place {
  const [path = '', ...rest] = hash.replace(/^#/, '').split('?');
  const query = rest.join('?');
  const name = path.replace(/^\//, '').replace(/\/$/, '');
  if (name === '') return { kind: 'page', route: HOME, query };
  const route = ROUTES.find((known) => known === (ALIASES.get(name) ?? name));
  return route === undefined
    ? { kind: 'nowhere', path: path.slice(0, PATH_MAX) }
    : { kind: 'page', route, query };
}

export function hashOf(route: RouteName, query = ''): string {
  return query === '' ? `#/${route}` : `#/${route}?${query}`;
}
