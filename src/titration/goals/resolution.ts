import { baclofen, type OutputName } from '../../model/index.ts';

const RESOLUTIONS: ReadonlyMap<string, number> = new Map(
  baclofen.outputs.map(({ name, resolution }) => [name, resolution]),
);

/** A value in its shown unit, rounded to what the output is shown and decided at. */
export function rounded(output: OutputName, value: number): number {
  const step = RESOLUTIONS.get(output) ?? 1;
  // By the number of steps in one, so that tenths come out as they are written.
  const steps = 1 / step;
  return steps >= 1 ? Math.round(value * steps) / steps : Math.round(value / step) * step;
}
