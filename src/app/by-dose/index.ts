export { ByDosePanel } from './panel.tsx';
