/** Moves labels apart so that neighbours keep `gap`, each as near its own place as the room from 0 to 1 allows. */
export function spread(places: readonly number[], gap: number): readonly number[] {
  const order = places.map((place, i) => ({ place, i })).sort((a, b) => a.place - b.place || a.i - b.i);
  const apart = new Array<number>(places.length).fill(0);
  let above = Number.NEGATIVE_INFINITY;
  for (const { place, i } of order) {
    above = Math.max(place, above + gap);
    apart[i] = above;
  }
  // What was pushed over the top comes back down, and takes its neighbours along.
  let below = 1 + gap;
  for (const { i } of [...order].reverse()) {
    below = Math.min(apart[i] ?? 0, below - gap);
    apart[i] = below;
  }
  return apart;
}
