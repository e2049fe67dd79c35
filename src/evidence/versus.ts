import type { Readout } from './file.ts';

/** Under which id the values of the other arm of a comparison stand; no readout of a file can have it. */
export function otherArmId(id: string): string {
  return `${id}\nversus`;
}

/** A comparison's readout as it is read in the other arm; none of a readout that is not compared. */
export function inOtherArm({ versus, ...readout }: Readout): readonly Readout[] {
  if (versus === undefined) return [];
  return [{ ...readout, id: otherArmId(readout.id), arm: versus.arm, feature: versus.feature }];
}
