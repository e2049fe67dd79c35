import { stopsAt } from './complaint.ts';
import { lastUpTo, type Run } from './run.ts';

/** Samples of the broken arm that are of a living body; that in which the circulation stops is the last. */
export function livingSamples(run: Run): number {
  const { time_s } = run.broken.course;
  const stops_s = stopsAt(run);
  return stops_s === undefined ? time_s.length : lastUpTo(time_s, stops_s) + 1;
}

/** Whether the body has no circulation at a second. */
export function isStill(run: Run, at_s: number): boolean {
  const stops_s = stopsAt(run);
  return stops_s !== undefined && at_s > stops_s;
}
