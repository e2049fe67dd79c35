export { Toolbar } from './toolbar.tsx';
