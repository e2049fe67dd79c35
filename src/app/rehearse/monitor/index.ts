export { Monitor } from './monitor.tsx';
export { sayMonitorNow } from './spoken.tsx';
