import { baclofen } from '../../model/index.ts';
import type { OutputName } from '../words.ts';

const OUTPUTS = new Map(baclofen.outputs.map((output) => [output.name as string, output]));

export type OutputFacts = (typeof baclofen.outputs)[number];

/** An output of the model by its name, or undefined. */
export function outputOf(name: string): OutputName | undefined {
  return OUTPUTS.get(name)?.name;
}

export function outputFacts(name: string): OutputFacts | undefined {
  return OUTPUTS.get(name);
}

/** A value at the resolution at which its output is decided, within the range that means anything. */
export function decided(name: OutputName, value: number): number {
  const output = outputFacts(name);
  if (output === undefined) return value;
  const [least, most] = output.range;
  const steps = 1 / output.resolution;
  return Math.round(Math.min(most, Math.max(least, value)) * steps) / steps;
}
