export { TitratePage } from './page.tsx';
