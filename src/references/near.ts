const MOST = 3;
const ALIKE = 0.4;
const LONGEST = 100;

/** Keys that look most like a mistyped one, best first: those that share most of its pairs of letters. */
export function nearKeys(typed: string, keys: readonly string[]): readonly string[] {
  if (typed.length > LONGEST) return [];
  const wanted = pairs(typed);
  return keys
    .map((key) => ({ key, share: alike(wanted, pairs(key)) }))
    .filter(({ share }) => share >= ALIKE)
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST)
    .map(({ key }) => key);
}

/** Pairs of neighbouring letters and figures, with the ends of the word. */
function pairs(word: string): ReadonlySet<string> {
  const framed = `^${word.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}$`;
  return new Set(Array.from({ length: framed.length - 1 }, (_, i) => framed.slice(i, i + 2)));
}

/** 0 for nothing in common, 1 for the same pairs. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size);
}
