import { exactOptional, type GenericSchema, type InferOutput } from 'valibot';
import { type Finding, line, type Place, take } from '../../case/fields/index.ts';
import type { Step } from '../file.ts';
import { duration } from './duration.ts';

/** One reader for each kind of step: what may stand under its key, and the step it makes. */
export interface StepReader {
  read(value: unknown, at: Place, into: Finding[]): Step | undefined;
  /** The field that a bare word or duration stands for: `wait: 24 h` is `wait: { for: 24 h }`. */
  readonly short?: 'for' | 'who' | 'what';
}

export const name = line('a name', 60);
export const common = { id: exactOptional(name), for: exactOptional(duration) };

export function reader<S extends GenericSchema>(
  schema: S,
  short: StepReader['short'],
  make: (read: InferOutput<S>) => Step,
): StepReader {
  return {
    ...(short === undefined ? {} : { short }),
    read(value, at, into) {
      const read = take(schema, value, at, into);
      return read === undefined ? undefined : make(read);
    },
  };
}

interface Common {
  readonly id?: string | undefined;
  readonly for?: { readonly h: number } | undefined;
}

/** What every step has. */
export function base(
  kind: Step['kind'],
  read: Common,
  usual_h = 0,
): { readonly id: string; readonly for_h: number } {
  return { id: read.id ?? kind, for_h: read.for?.h ?? usual_h };
}
