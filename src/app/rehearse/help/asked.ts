/** How plainly each hint was said last, and when; by its key. */
export type Asked = ReadonlyMap<string, { readonly level: number; readonly at_s: number }>;

/** A question, then where to look, then what. */
const PLAINEST = 2;

/** How plainly a hint is said now: a step more for every `every_s` in which it stood there and nothing came of it. */
export function levelOf(asked: Asked, key: string, now_s: number, every_s: number): number {
  const last = asked.get(key);
  if (last === undefined) return 0;
  return Math.min(PLAINEST, last.level + Math.max(0, Math.floor((now_s - last.at_s) / every_s)));
}

/** It is shown; asked for again, a step more plainly than when it was shown last. */
export function shown(asked: Asked, key: string, now_s: number, every_s: number): Asked {
  const known = asked.has(key);
  const level = known ? Math.min(PLAINEST, levelOf(asked, key, now_s, every_s) + 1) : 0;
  return new Map([...asked, [key, { level, at_s: now_s }]]);
}
