/** Keys of a run. F-keys are no text, so those of an emergency work while somebody types. */
export const EMERGENCY = [
  { action: 'emergency_call', key: 'F2' },
  { action: 'open_airway', key: 'F4' },
  { action: 'bag_valve_mask', key: 'F8' },
  { action: 'cpr', key: 'F9' },
] as const;

/** Letters that open something; observations have further ones in models/bedside.yaml, which never take these. */
export const LETTERS = {
  c: 'call',
  a: 'think',
  n: 'note',
  d: 'chart',
  w: 'tell',
  e: 'end',
} as const;

export const PAUSE = '0';
export const SPEED_KEYS = { 1: 1, 2: 10, 3: 60 } as const;
export const MONITOR = 'o';
/** To what waits for the learner: orders to read back, questions. */
export const ORDERS = 'z';
/** What an observation may not have as its own key. */
export const TAKEN: ReadonlySet<string> = new Set([
  ...Object.keys(LETTERS),
  PAUSE,
  MONITOR,
  ORDERS,
  '1',
  '2',
  '3',
]);
