export { EMERGENCY, LETTERS, MONITOR, ORDERS, PAUSE, SPEED_KEYS, TAKEN } from './keys.ts';
export { useKeys } from './use-keys.ts';
