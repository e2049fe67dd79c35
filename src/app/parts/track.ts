/** Where a dose slider stops, and where on its track a dose lies. */
export interface Track {
  readonly stops: readonly number[];
  /** Place on the track from 0 to 1. */
  place(value: number): number;
  /** Nearest stop to a place. */
  stopAt(place: number): number;
  /** The stop `steps` further up (or down) from a value that may lie between stops. */
  step(value: number, steps: number): number;
}

function track(stops: readonly number[], place: (value: number) => number): Track {
  const first = stops[0] ?? 0;
  return {
    stops,
    place,
    stopAt: (at) =>
      stops.reduce(
        (best, stop) => (Math.abs(place(stop) - at) < Math.abs(place(best) - at) ? stop : best),
        first,
      ),
    step(value, steps) {
      const above = stops.findIndex((stop) => stop > value);
      const next = above === -1 ? stops.length : above;
      const onStop = stops[next - 1] === value;
      const from = steps > 0 || onStop ? next - 1 : next;
      return stops[Math.min(stops.length - 1, Math.max(0, from + steps))] ?? first;
    },
  };
}

/** Evenly spaced from `lowest` to `highest`. */
export function evenTrack(lowest: number, highest: number, step: number): Track {
  const count = Math.round((highest - lowest) / step);
  const stops = Array.from({ length: count + 1 }, (_, i) => Number((lowest + i * step).toFixed(6)));
  return track(stops, (value) => (value - lowest) / (highest - lowest));
}

/** Step of a round dose of about this size: some 2 to 6 %, as doses are written. */
const ROUND: readonly (readonly [below: number, step: number])[] = [
  [50, 2],
  [100, 5],
  [300, 10],
  [600, 20],
  [1000, 25],
  [Number.POSITIVE_INFINITY, 50],
];

/** Logarithmic from `lowest` to `highest`, stopping at round doses. */
export function logTrack(lowest: number, highest: number): Track {
  const stops = [lowest];
  for (let last = lowest; last < highest; last = stops.at(-1) ?? highest) {
    const step = ROUND.find(([below]) => last < below)?.[1] ?? highest;
    stops.push(Math.min(highest, (Math.floor(last / step + 1e-9) + 1) * step));
  }
  const decades = Math.log(highest / lowest);
  return track(stops, (value) => Math.log(value / lowest) / decades);
}

/** Logarithmic, stopping at these values. */
export function stopsTrack(stops: readonly number[]): Track {
  const [first = 1, last = 1] = [stops[0], stops.at(-1)];
  return track(stops, (value) => Math.log(value / first) / Math.log(last / first));
}
