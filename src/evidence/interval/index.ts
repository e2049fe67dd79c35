export { centreOf, type Interval, intervalOf, RANGE_AS_PRINTED } from './interval.ts';
export { isShare, kindInArm, kindOf, type ReadoutKind } from './kind.ts';
export { rounded } from './resolution.ts';
export { tQuantile } from './students-t.ts';
export { LEAST_WIDTHS, leastHalfWidth, TARGET_WIDTHS } from './widths.ts';
export { wilson } from './wilson.ts';
