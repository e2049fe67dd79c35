/** Steps of time that a reader can follow on an axis, hours. */
const NICE_h = [1 / 12, 1 / 6, 0.25, 0.5, 1, 2, 3, 6, 12, 24, 48, 72, 168, 336, 672];
/** A line of a chart needs no more. */
const MOST_POINTS = 150;

/** Hours from 0 to `until_h` in even steps, and these moments between them. */
export function gridTo(until_h: number, moments_h: readonly number[]): readonly number[] {
  const step_h = NICE_h.find((step) => until_h / step <= MOST_POINTS) ?? until_h / MOST_POINTS;
  const even = Array.from({ length: Math.floor(until_h / step_h) + 1 }, (_, i) => i * step_h);
  const within = [...even, ...moments_h, until_h].filter((hour) => hour >= 0 && hour <= until_h);
  return [...new Set(within)].sort((a, b) => a - b);
}
