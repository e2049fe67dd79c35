import type { EarlyWarning } from '../bedside-file.ts';
import type { Reading } from '../play.ts';
import { bedside } from '../shipped.ts';
import type { OutputName } from '../words.ts';

const MINUTE_S = 60;

/**
 * Points of the early warning score from the learner's own readings: of each the last one that is not stale. Undefined
 * while one that it needs is missing. Oxygen counts when it is given, which no reading tells.
 */
export function earlyWarningOf(
  readings: readonly Reading[],
  at_s: number,
  oxygen_given = false,
): number | undefined {
  const { early_warning, numbers } = bedside();
  const from_s = at_s - numbers.stale_min.value * MINUTE_S;
  const fresh = readings.filter((reading) => reading.at_s <= at_s && reading.at_s >= from_s);
  let points = 0;
  for (const band of early_warning.bands) {
    const value = band.of === 'oxygen_given' ? Number(oxygen_given) : lastOf(fresh, of(band.of));
    if (value === undefined) return undefined;
    points += pointsFor(band, value);
  }
  return points;
}

function of(name: Exclude<EarlyWarning['bands'][number]['of'], 'oxygen_given'>): OutputName {
  return name === 'consciousness' ? 'gcs' : name;
}

function lastOf(readings: readonly Reading[], output: OutputName): number | undefined {
  let last: Reading | undefined;
  for (const reading of readings) {
    if (reading.output === output && (last === undefined || reading.at_s >= last.at_s)) last = reading;
  }
  return last?.value;
}

function pointsFor({ steps }: EarlyWarning['bands'][number], value: number): number {
  return steps.findLast(({ from }) => value >= from)?.points ?? 0;
}
