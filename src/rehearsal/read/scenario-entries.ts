import type { InferOutput } from 'valibot';
import { type Entry, HOUR_S } from '../../case/index.ts';
import type { Drawn, TimedEntry } from '../scenario.ts';
import type { LooseEntry } from './scenario-shape.ts';

export type Loose = InferOutput<typeof LooseEntry>;
/** A loose entry and where it stands in the file. */
export interface Placed {
  readonly entry: Loose;
  readonly path: string;
}
/** Which end of a span a number is drawn at. */
export type Extreme = 'least' | 'most';

export function placed(entries: readonly Loose[], path: string): readonly Placed[] {
  return entries.map((entry, i) => ({ entry, path: `${path}.${i}` }));
}

export function atExtreme(value: Drawn, extreme: Extreme): number {
  if (typeof value === 'number') return value;
  return extreme === 'least' ? value[0] : value[1];
}

/** As the Case has it: with an id, at a second. */
export function asEntry({ at_h, ...rest }: Loose, id: number, from_s: number, extreme: Extreme): object {
  return { ...rest, id, at_s: Math.round(from_s + atExtreme(at_h, extreme) * HOUR_S) };
}

/** What the Case has found right, again without id and second. */
export function asTimed(entry: Entry, at_h: Drawn): TimedEntry {
  const { id: _, at_s: __, ...rest } = entry;
  return { ...rest, at_h };
}
