export { ScreeningPanel } from './panel.tsx';
