import type { Draws } from './draws.ts';

/** Nothing is drawn: the middle of every distribution. */
export const MIDDLE: Draws = { uniform: () => 0.5, normal: () => 0 };
