import type { Case } from '../case/index.ts';
import { Checkpoints, type Course, runCourse } from '../course/index.ts';
import type { OutputName } from '../model/index.ts';
import { COMPLAINTS, FLAGS } from './file.ts';
import { RULES } from './shipped.ts';

/** Everything that complaints, severe signs and a nurse's chart are read from. */
export const BODY_OUTPUTS: readonly OutputName[] = [
  ...new Set<OutputName>([
    ...COMPLAINTS.map((key) => RULES.complaints[key].output),
    ...FLAGS.map((key) => RULES.flags[key].output),
    'heart_rate',
    'systolic',
    'diastolic',
    'temperature_core',
    'breathing_rate',
    'spo2',
    'gcs',
    'ashworth_leg',
    'spasm_score',
    'itch',
    'circulation',
  ]),
];

const checkpoints = new Checkpoints();

export interface Window {
  readonly from_s: number;
  readonly to_s: number;
  readonly every_s: number;
}

/** A body over a time; what lies before is remembered by the day. */
export function bodyOver(document: Case, { from_s, to_s, every_s }: Window): Course<OutputName> {
  const sampling = { kind: 'every', every_s } as const;
  return runCourse(document, { outputs: BODY_OUTPUTS, from_s, to_s, sampling }, { checkpoints });
}

/** The outputs of one sample. */
export type Sample = (output: OutputName) => number;

export function sampleOf(course: Course<OutputName>, i: number): Sample {
  return (output) => course.outputs[output][i] ?? Number.NaN;
}

/** The outputs at a second. */
export function momentOf(document: Case, at_s: number): Sample {
  return sampleOf(bodyOver(document, { from_s: at_s, to_s: at_s + MINUTE_S, every_s: MINUTE_S }), 0);
}

const MINUTE_S = 60;
