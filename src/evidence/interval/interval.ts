import type { Observed, Readout } from '../file.ts';
import { tQuantile } from './students-t.ts';
import { leastHalfWidth } from './widths.ts';
import { wilson } from './wilson.ts';

/** Where the true value may lie for all the source tells, in the readout's unit. */
export interface Interval {
  readonly from: number;
  readonly to: number;
  /** How it follows from what the source prints. */
  readonly how: string;
}

/** `how` of a range that the source prints and nothing widens. */
export const RANGE_AS_PRINTED = 'range as printed';

const CONFIDENCE = 0.975;
/**
 * 95% of a median in IQR / sqrt(n), of a normal distribution: its standard error is 1.253 SD / sqrt(n), and the SD is
 * IQR / 1.349. 1.96 x 1.253 / 1.349.
 */
const MEDIAN_95 = 1.82;

/** The number in the middle of what was observed; of a range its midpoint. */
export function centreOf(observed: Observed): number {
  switch (observed.kind) {
    case 'mean':
      return observed.mean;
    case 'median':
      return observed.median;
    case 'share':
      return (100 * observed.count) / observed.n;
    case 'value':
      return observed.value;
    case 'range':
      return (observed.from + observed.to) / 2;
  }
}

/** The interval of a readout: computed from what the source prints, then widened to the least width of its kind. */
export function intervalOf(readout: Readout): Interval {
  const { observed } = readout;
  const centre = centreOf(observed);
  if (observed.kind === 'range') {
    const { from, to } = observed;
    const half = readout.isTarget ? leastHalfWidth(readout, centre) : 0;
    if (centre - half >= from) return { from, to, how: RANGE_AS_PRINTED };
    return { from: centre - half, to: centre + half, how: 'range, widened' };
  }
  const half = leastHalfWidth(readout, centre);
  const printed = statistical(observed);
  if (printed === undefined) return { from: centre - half, to: centre + half, how: 'least width' };
  const { from, to, how } = printed;
  const widened = { from: Math.min(from, centre - half), to: Math.max(to, centre + half) };
  return { ...widened, how: widened.from < from || widened.to > to ? `${how}, widened` : how };
}

/** What the numbers of the source alone give; nothing for a number without spread or without n. */
function statistical(observed: Exclude<Observed, { kind: 'range' }>): Interval | undefined {
  switch (observed.kind) {
    case 'mean': {
      const { mean, sd, n = 0, ci } = observed;
      if (ci !== undefined) return asPrinted(ci);
      if (sd === undefined || n < 2) return undefined;
      const half = (tQuantile(CONFIDENCE, Math.floor(n) - 1) * sd) / Math.sqrt(n);
      return { from: mean - half, to: mean + half, how: 'mean, t x SD/sqrt(n)' };
    }
    case 'median': {
      const { median, iqr, n = 0, ci } = observed;
      if (ci !== undefined) return asPrinted(ci);
      if (iqr === undefined || n < 2) return undefined;
      const half = (MEDIAN_95 * (iqr[1] - iqr[0])) / Math.sqrt(n);
      return { from: median - half, to: median + half, how: 'median, 1.82 x IQR/sqrt(n)' };
    }
    case 'share':
      return { ...wilson(observed.count, observed.n), how: 'Wilson 95%' };
    case 'value':
      return undefined;
  }
}

function asPrinted({ from, to, level }: { from: number; to: number; level: number }): Interval {
  return { from, to, how: `${Number((100 * level).toPrecision(4))}% CI as printed` };
}
