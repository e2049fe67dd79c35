import type { Sampling } from './course.ts';

const POINTS_PER_PIXEL = 2;
/** Finer than anything the body does between events; coarser windows are sampled at this and thinned. */
const FINE_ENOUGH_S = 900;

/** Ascending times (s) at which a request wants values, before any thinning. */
export function sampleTimes(
  from_s: number,
  to_s: number,
  sampling: Sampling,
  events: readonly number[],
): number[] {
  if (to_s === from_s) return [from_s];
  const step = sampling.kind === 'every' ? sampling.every_s : finest(from_s, to_s, sampling.pixels);
  const count = Math.floor((to_s - from_s) / step + 1e-9);
  const times = Array.from({ length: count + 1 }, (_, i) => from_s + i * step);
  if (times.at(-1)! < to_s) times.push(to_s);
  if (sampling.kind === 'every') return times;
  // Where a dose or a rate begins, a peak or a corner may stand between two even samples.
  const wanted = events.filter((event) => event > from_s && event < to_s);
  return wanted.length === 0 ? times : [...new Set([...times, ...wanted])].sort((a, b) => a - b);
}

/** True when a pixel holds so many samples that a picture of its extremes is enough. */
export function needsThinning(from_s: number, to_s: number, sampling: Sampling): boolean {
  return sampling.kind === 'pixels' && (to_s - from_s) / (sampling.pixels * POINTS_PER_PIXEL) > FINE_ENOUGH_S;
}

function finest(from_s: number, to_s: number, pixels: number): number {
  return Math.min((to_s - from_s) / (pixels * POINTS_PER_PIXEL), FINE_ENOUGH_S);
}

/**
 * Indices of the samples that a picture needs: in each pixel the least and the greatest of every curve, and the
 * ends. Ascending.
 */
export function keepExtremes(
  time_s: Float64Array,
  curves: readonly Float64Array[],
  pixels: number,
): number[] {
  const last = time_s.length - 1;
  const keep = new Set<number>([0, last]);
  const width = (time_s[last]! - time_s[0]!) / pixels;
  const pixelOf = (i: number) => Math.floor((time_s[i]! - time_s[0]!) / width);
  for (let start = 0; start <= last; ) {
    let end = start + 1;
    while (end <= last && pixelOf(end) === pixelOf(start)) end++;
    for (const curve of curves) {
      let least = start;
      let most = start;
      for (let i = start + 1; i < end; i++) {
        if (curve[i]! < curve[least]!) least = i;
        if (curve[i]! > curve[most]!) most = i;
      }
      keep.add(least);
      keep.add(most);
    }
    start = end;
  }
  return [...keep].sort((a, b) => a - b);
}
