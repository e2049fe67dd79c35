export { ComparePage } from './page.tsx';
