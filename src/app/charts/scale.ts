/** How a strip's values become heights. A plot's bottom is 0 and its top is 1. */
export interface Scale {
  readonly kind: 'linear' | 'log';
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

/** A scale's share of the plot's height; a strip with one scale has one lane, from 0 to 1. */
export interface Lane {
  readonly scale: Scale;
  readonly from: number;
  readonly to: number;
  /** Where the lane is one route's alone. */
  readonly route?: 'oral' | 'pump';
}

/** Far enough below a log axis to be cut off, near enough to be a number. */
const NOTHING = -9;

/** Height of `value` in the plot. Values outside the axis lie outside 0 to 1 and are cut off by the plot. */
export function heightIn({ scale, from, to }: Lane, value: number): number {
  const share =
    scale.kind === 'log'
      ? value > 0
        ? Math.max(NOTHING, Math.log(value / scale.min) / Math.log(scale.max / scale.min))
        : NOTHING
      : (value - scale.min) / (scale.max - scale.min);
  return from + share * (to - from);
}
