export { ChartDialog } from './chart.tsx';
