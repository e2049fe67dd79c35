import type { Case } from '../case/index.ts';
import { type CourseOptions, runCourse } from '../course/index.ts';
import { baclofen } from '../model/index.ts';
import { RESPONSE } from './response.ts';

/** Leg tone (Ashworth 1 to 5) and spasm score (0 to 4). */
export interface Tone {
  readonly tone: number;
  readonly spasms: number;
}

export interface BeforeAndAfter {
  readonly before: Tone;
  readonly after: Tone;
}

const OUTPUTS = ['ashworth_leg', 'spasm_score'] as const;

/** The true scores at a second and when a response is looked for: two samples of one course. */
export function beforeAndAfter(document: Case, at_s: number, options: CourseOptions = {}): BeforeAndAfter {
  const to_s = at_s + RESPONSE.after_s;
  const sampling = { kind: 'every', every_s: RESPONSE.after_s } as const;
  const { outputs } = runCourse(document, { outputs: OUTPUTS, from_s: at_s, to_s, sampling }, options);
  const read = (i: number): Tone => ({
    tone: outputs.ashworth_leg.at(i) ?? Number.NaN,
    spasms: outputs.spasm_score.at(i) ?? Number.NaN,
  });
  return { before: read(0), after: read(-1) };
}

const RESOLUTIONS: ReadonlyMap<string, number> = new Map(
  baclofen.outputs.map(({ name, resolution }) => [name, resolution]),
);

/** A score at the resolution at which it is decided, so that engines agree. */
export function decided(output: (typeof OUTPUTS)[number], value: number): number {
  const steps = 1 / (RESOLUTIONS.get(output) ?? 1);
  return Math.round(value * steps) / steps;
}
