export { MonitorLine } from './line.tsx';
export { liveFacts } from './live-facts.ts';
export { Monitor } from './monitor.tsx';
export { sayMonitorNow } from './spoken.tsx';
export { wayOf } from './values.ts';
