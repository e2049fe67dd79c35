import { drawsOf } from '../../../random/index.ts';
import type { Drawn } from '../../scenario.ts';

const PLACES = 10_000;

/** A number, or one drawn evenly from a span; the same for the same draw and name, at four decimal places. */
export function drawn(value: Drawn, draw: number, name: string): number {
  if (typeof value === 'number') return value;
  const [least, most] = value;
  const even = least + (most - least) * drawsOf(draw, 0, name).uniform();
  return Math.round(even * PLACES) / PLACES;
}
