export { DoseResponsePanel } from './dose-response-panel.tsx';
export { NeedPanel } from './need-panel.tsx';
