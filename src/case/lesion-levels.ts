function levels<R extends string>(region: R, count: number): readonly `${R}${number}`[] {
  return Array.from({ length: count }, (_, i) => `${region}${i + 1}` as const);
}

/** Levels of the cord, from the neck down. */
export const LESION_LEVELS: readonly string[] = [
  ...levels('C', 8),
  ...levels('T', 12),
  ...levels('L', 5),
  ...levels('S', 5),
];

/** Whether one level of the cord is that of another or above it; false for a word that is no level. */
export function isAtOrAbove(level: string, other: string): boolean {
  const [here, there] = [LESION_LEVELS.indexOf(level), LESION_LEVELS.indexOf(other)];
  return here >= 0 && there >= 0 && here <= there;
}
