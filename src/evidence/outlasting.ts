import type { Readout } from './file.ts';

/** Under which id it stands when a timed effect ends; no readout of a file can have it. */
function endId(id: string): string {
  return `${id}\nend`;
}

/** When the effect ends of which a readout is the offset or duration, per patient; none of any other readout. */
export function endOf({ condition, versus, ...readout }: Readout): readonly Readout[] {
  const { feature } = readout;
  if (condition !== undefined || (feature.kind !== 'offset' && feature.kind !== 'duration')) return [];
  return [{ ...readout, id: endId(readout.id), feature: { ...feature, kind: 'offset' } }];
}

/** Far above the rounding of instants, far below what anyone can tell. */
const SAME_h = 1e-4;

/** How many patients still have the effect as its window ends, so that their time is a lower limit. */
export function outlasting(readout: Readout, simulated: ReadonlyMap<string, ArrayLike<number>>): number {
  const [end] = endOf(readout);
  if (end === undefined || !('in' in end.feature)) return 0;
  const { from_h, to_h } = end.feature.in;
  const ends_h = Array.from(simulated.get(end.id) ?? []);
  return ends_h.filter((end_h) => end_h > to_h - from_h - SAME_h).length;
}
