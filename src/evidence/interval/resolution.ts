import type { Readout } from '../file.ts';
import { kindOf, type ReadoutKind } from './kind.ts';
import { outputOf } from './output.ts';

const SHARE_points = 1;
const TIME_h = 0.1;
const DOSE = 1;
/** Numbers that no output declares a resolution for. */
const DIGITS = 3;

const BY_DIGITS: ReadonlySet<ReadoutKind> = new Set(['auc', 'half-life', 'clearance', 'volume', 'ratio']);

/** A prediction as it is compared: rounded to the resolution that its output declares, in the readout's unit. */
export function rounded(readout: Readout, value: number): number {
  const kind = kindOf(readout);
  if (!Number.isFinite(value) || value === 0) return value;
  if (BY_DIGITS.has(kind)) return Number(value.toPrecision(DIGITS));
  const resolution = resolutionOf(readout, kind);
  return Number((Math.round(value / resolution) * resolution).toPrecision(12));
}

function resolutionOf(readout: Readout, kind: ReadoutKind): number {
  if (kind === 'share' || kind === 'share without n' || kind === 'relative change') return SHARE_points;
  if (kind === 'time') return TIME_h;
  return outputOf(readout.of)?.resolution ?? DOSE;
}
