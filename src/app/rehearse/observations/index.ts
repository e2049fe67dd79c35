export { ObservationsPanel } from './panel.tsx';
export { TrendPanel } from './trend.tsx';
