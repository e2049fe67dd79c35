export { CardPage } from './page.tsx';
