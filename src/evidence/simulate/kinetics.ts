import { areaUnder, type Curve, meanOf } from './curve.ts';

const FEWEST_POINTS = 3;
const TERMINAL_SHARE = 0.5;

/** Straight line through the logarithm of a concentration: level at hour 0 of the curve and rate of fall (1/h). */
interface LogLine {
  readonly start: number;
  readonly rate_h: number;
}

function logLine(curve: Curve): LogLine | undefined {
  let n = 0;
  let sumT = 0;
  let sumY = 0;
  let sumTT = 0;
  let sumTY = 0;
  for (let i = 0; i < curve.t_h.length; i++) {
    const t = curve.t_h[i]!;
    if (!(curve.value[i]! > 0)) continue;
    const y = Math.log(curve.value[i]!);
    n++;
    sumT += t;
    sumY += y;
    sumTT += t * t;
    sumTY += t * y;
  }
  const spread = n * sumTT - sumT * sumT;
  if (n < FEWEST_POINTS || !(spread > 0)) return undefined;
  const slope = (n * sumTY - sumT * sumY) / spread;
  return { start: Math.exp((sumY - slope * sumT) / n), rate_h: -slope };
}

/** Half-life (h) by log-linear regression over the whole curve; NaN when the level does not fall. */
export function halfLife_h(curve: Curve): number {
  const rate_h = logLine(curve)?.rate_h ?? 0;
  return rate_h > 0 ? Math.LN2 / rate_h : Number.NaN;
}

/**
 * Dose over area to infinity: the area of the curve, which starts at the dose, and beyond its end the last level over
 * the rate of the second half. Unit of dose over unit of level x h.
 */
export function clearanceAfter(dose: number, curve: Curve): number {
  const end_h = curve.t_h.at(-1) ?? 0;
  const from = curve.t_h.findIndex((t_h) => t_h >= end_h * TERMINAL_SHARE);
  const rate_h = logLine({ t_h: curve.t_h.slice(from), value: curve.value.slice(from) })?.rate_h ?? 0;
  if (!(rate_h > 0)) return Number.NaN;
  return dose / (areaUnder(curve) + (curve.value.at(-1) ?? 0) / rate_h);
}

/** Dose rate over mean level. Unit of dose per hour over unit of level. */
export function clearanceDuring(rate_per_h: number, curve: Curve): number {
  return rate_per_h / meanOf(curve);
}

/** Dose over the level that the regression gives for `dose_h` (hours of the curve; at or before its start). */
export function volumeOf(dose: number, dose_h: number, curve: Curve): number {
  const line = logLine(curve);
  return line ? dose / (line.start * Math.exp(-line.rate_h * dose_h)) : Number.NaN;
}
