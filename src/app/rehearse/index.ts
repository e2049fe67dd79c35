export { RehearsePage } from './page.tsx';
