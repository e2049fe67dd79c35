export { EMERGENCY, LETTERS, MONITOR, PAUSE, SPEED_KEYS, TAKEN } from './keys.ts';
export { useKeys } from './use-keys.ts';
