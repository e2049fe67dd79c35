/** The word of `words` that a mistyped one most likely means, if any is near enough to guess. */
export function nearest(typed: string, words: readonly string[]): string | undefined {
  if (typed.length > 60) return undefined;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const far = distance(typed.toLowerCase(), word.toLowerCase());
    const allowed = Math.max(1, Math.floor(Math.max(typed.length, word.length) / 3));
    if (far <= allowed && far < least) {
      least = far;
      best = word;
    }
  }
  return best;
}

/** Insertions, deletions and replacements from one word to another. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}
