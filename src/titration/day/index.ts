/** The day of a pump: its pattern as it is edited, what it delivers hour by hour, when it is felt, and the goals of the day. */
export { type Arc, ahead_s, arcAt, arcsOf, type Edge, edgesOf, rateAt } from './arcs.ts';
export { movedEdge, roomOf, sortedRows, splitArc, withoutRow, withRate } from './change.ts';
export { amounts_mcg, type DayPiece, piecesBetween } from './delivered.ts';
export { type Felt, halfFelt, largestChange, type RateChange } from './felt.ts';
export { type DayReading, type GoalOfDay, goalsOfDay } from './goals.ts';
export { type Holding, holdingAt, nextOrder_s } from './order.ts';
export { clockOf, type Flex, type FlexRow, flexOf, length_s, periodsOf, rowsOf } from './rows.ts';
export { checkPatternStart, PATTERN_START, type PatternStart } from './start.ts';
export {
  bolusesFrom,
  continuousOf,
  flexFrom,
  flexTotal_mcg,
  lowest_mcg_day,
  patterned,
  scaled,
  scaledFlex,
  shareOf,
  total_mcg,
  withShare,
} from './total.ts';
