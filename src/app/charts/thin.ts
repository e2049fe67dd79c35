/** A place in a plot: x from 0 (left) to 1, y from 0 (bottom) to 1. */
export interface Point {
  x: number;
  y: number;
}

/**
 * The fewest of the points whose broken line stays within `tolerance` pixels of all of them, in one pass: points are
 * left out as long as one slope fits all since the last kept one. A flat line is two points, however long.
 * `x` ascends; `width` and `height` are the plot's, in pixels.
 */
export function thin(points: readonly Point[], width: number, height: number, tolerance: number): Point[] {
  const first = points[0];
  if (first === undefined) return [];
  const kept = [first];
  let anchor = first;
  let last = first;
  let steepest = Number.POSITIVE_INFINITY;
  let flattest = Number.NEGATIVE_INFINITY;
  for (let i = 1; i < points.length; i++) {
    const point = points[i]!;
    let dx = (point.x - anchor.x) * width;
    let dy = (point.y - anchor.y) * height;
    // A jump (same x) has no slope: the corner before it is always kept.
    const fits = dx > 0 && dy / dx <= steepest && dy / dx >= flattest;
    if (!fits && last !== anchor) {
      kept.push(last);
      anchor = last;
      steepest = Number.POSITIVE_INFINITY;
      flattest = Number.NEGATIVE_INFINITY;
      dx = (point.x - anchor.x) * width;
      dy = (point.y - anchor.y) * height;
    }
    if (dx > 0) {
      steepest = Math.min(steepest, (dy + tolerance) / dx);
      flattest = Math.max(flattest, (dy - tolerance) / dx);
    } else {
      steepest = Number.NEGATIVE_INFINITY;
    }
    last = point;
  }
  if (last !== anchor) kept.push(last);
  return kept;
}
