// What the other panels say of an order and do to its dose in the same words.
export { sayChip } from './check/chip-words.ts';
export { steppedDose, withDose } from './dose.ts';
export { SchedulePanel } from './panel.tsx';
export { type Row, rowsOf } from './rows.ts';
export { dailyDoseOf, pumpOf } from './standing.ts';
