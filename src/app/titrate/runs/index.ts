export { RunsPanel } from './panel.tsx';
