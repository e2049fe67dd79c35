import type { MonitorLimit } from '../bedside-file.ts';
import type { OutputName } from '../words.ts';

/** How loudly a reading asks for somebody; at a limit it rings. */
export function levelOf(
  limits: readonly MonitorLimit[],
  output: OutputName,
  value: number,
): 'none' | 'warning' | 'crisis' {
  const limit = limits.find((each) => each.output === output);
  if (limit === undefined) return 'none';
  if (isBeyond(value, limit.crisis_low, limit.crisis_high)) return 'crisis';
  return isBeyond(value, limit.warn_low, limit.warn_high) ? 'warning' : 'none';
}

function isBeyond(value: number, low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY): boolean {
  return value <= low || value >= high;
}
