import type { CourseRequest } from '../../../course/index.ts';
import type { OutputName } from '../../../model/index.ts';

/** What is followed from the break to the bedside. */
export const OUTPUTS = [
  'csf_tip_level',
  'receptor_effect',
  'ashworth_leg',
  'spasm_score',
  'side_sedation',
  'side_somnolence',
  'weakness_leg',
  'itch',
  'tingling',
  'temperature_core',
  'heart_rate',
  'systolic',
  'breathing_rate',
  'spo2',
  'gcs',
  'circulation',
] as const satisfies readonly OutputName[];
export type Output = (typeof OUTPUTS)[number];

export const SPANS = ['14d', '30d'] as const;
export type Span = (typeof SPANS)[number];

const DAY_S = 86_400;
export const SPAN_S: Readonly<Record<Span, number>> = { '14d': 14 * DAY_S, '30d': 30 * DAY_S };
/** Some 700 samples: one for each pixel or two. */
const EVERY_S: Readonly<Record<Span, number>> = { '14d': 1800, '30d': 3600 };

export function requestFor(span: Span): CourseRequest<Output> {
  return {
    outputs: OUTPUTS,
    from_s: 0,
    to_s: SPAN_S[span],
    sampling: { kind: 'every', every_s: EVERY_S[span] },
  };
}
