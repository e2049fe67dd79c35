export { SpinePanel } from './spine-panel.tsx';
