import { valueAt } from './curves.ts';
import type { StripsPicture } from './picture.ts';

const MOST_JUMPS = 24;

export interface Rows {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly x: number; readonly values: readonly (number | undefined)[] }[];
}

/** A picture as a table: every curve at the ticks, at the marked moments, and where something jumps. */
export function rowsOf({ strips, times, marks }: StripsPicture): Rows {
  const curves = strips.flatMap(({ name, unit, lines, band }) => [
    ...lines.map((line) => ({
      column: lines.length > 1 || line.name !== name ? `${name}, ${line.name}, ${unit}` : `${name}, ${unit}`,
      places: line.places,
    })),
    ...(band === undefined
      ? []
      : [
          { column: `${name}, ${band.name}, ${unit}, least`, places: band.low },
          { column: `${name}, ${band.name}, ${unit}, most`, places: band.high },
        ]),
  ]);
  const jumps = curves.flatMap(({ places }) =>
    places.filter(([x], i) => i > 0 && places[i - 1]![0] === x).map(([x]) => x),
  );
  const all = [...times.ticks, times.max, ...marks.map(({ x }) => x), ...jumps.slice(0, MOST_JUMPS)];
  const at = [...new Set(all.map((x) => Number(x.toFixed(6))))].sort((a, b) => a - b);
  return {
    columns: curves.map(({ column }) => column),
    rows: at.map((x) => ({
      x,
      values: curves.map(({ places }) => (x < (places[0]?.[0] ?? 0) - 1e-6 ? undefined : valueAt(places, x))),
    })),
  };
}
