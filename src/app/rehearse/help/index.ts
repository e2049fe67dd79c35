export { HintPanel } from './panel.tsx';
