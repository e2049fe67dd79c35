export { MonitorLine } from './line.tsx';
export { Monitor } from './monitor.tsx';
export { sayMonitorNow } from './spoken.tsx';
export { wayOf } from './values.ts';
