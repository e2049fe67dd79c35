export { DebriefView } from './debrief.tsx';
export { ProgressPanel } from './progress-panel.tsx';
