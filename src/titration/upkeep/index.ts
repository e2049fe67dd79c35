/** The door of upkeep: what a pump holds and how long, and the orders that keep it going. */
export type { Battery } from './battery.ts';
export { type ConcentrationChange, changeConcentration, lineHours, withChange } from './change.ts';
export type { RefillDates } from './dates.ts';
export type { Expected } from './expected.ts';
export type { Fill } from './fills.ts';
export { deadVolume_mL, type LineDelivery, type LineStep, lineDelivers } from './line.ts';
export { checkUpkeepNumbers, UPKEEP, type UpkeepNumbers } from './numbers.ts';
export type { Difference } from './ordered.ts';
export { PAUSES, type Pause, pauseEntries, refillEntries, withEntries } from './orders.ts';
export type { Residual } from './residual.ts';
export { type MinimumRate, type RefillStatus, type Upkeep, upkeepAt } from './upkeep.ts';
