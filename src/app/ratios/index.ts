export { RatiosPanel } from './panel.tsx';
