import { baclofen } from '../../../model/index.ts';
import type { OutputName } from '../../words.ts';

const RESOLUTIONS: ReadonlyMap<string, number> = new Map(
  baclofen.outputs.map(({ name, resolution }) => [name, resolution]),
);

/** A value at the resolution at which it is shown and decided, so that engines agree. */
export function decided(output: OutputName, value: number): number {
  const steps = 1 / (RESOLUTIONS.get(output) ?? 1);
  return Math.round(value * steps) / steps;
}
