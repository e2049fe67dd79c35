export { noteInAddress, place } from './address.ts';
export { AppBar } from './app-bar.tsx';
export { LazyPage } from './lazy-page.tsx';
export { NotFound } from './not-found.tsx';
export { HOME, hashOf, type Place, placeOf, ROUTES, type RouteName } from './routes.ts';
