export { UpkeepPanel } from './panel.tsx';
