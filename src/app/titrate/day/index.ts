export { DayPanel } from './panel.tsx';
