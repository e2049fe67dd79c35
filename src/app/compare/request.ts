import type { CourseRequest } from '../../course/index.ts';
import type { OutputName } from '../../model/index.ts';
import { SPAN_S, type Span } from './settings.ts';

/** Outputs this page shows. */
export const OUTPUTS = [
  'plasma_level',
  'csf_tip_level',
  'csf_lumbar_level',
  'csf_conus_level',
  'csf_cervical_level',
  'csf_cistern_level',
  'receptor_effect',
  'ashworth_leg',
  'ashworth_arm',
  'spasm_score',
  'clonus',
  'side_any',
  'side_sedation',
  'side_somnolence',
  'side_dizziness',
  'side_confusion',
  'side_weakness',
  'passive_range',
  'standing',
  'transfer',
  'sitting',
  'hygiene',
] as const satisfies readonly OutputName[];
export type Output = (typeof OUTPUTS)[number];

const MINUTE_S = 60;
/**
 * A value every so often: fine enough for the peak after a tablet, and a whole part of the table's rows, so that the
 * table holds computed values and none in between.
 */
const EVERY_S: Readonly<Record<Span, number>> = {
  '24h': 5 * MINUTE_S,
  '72h': 10 * MINUTE_S,
  '14d': 30 * MINUTE_S,
};

export function requestFor(span: Span): CourseRequest<Output> {
  return {
    outputs: OUTPUTS,
    from_s: 0,
    to_s: SPAN_S[span],
    sampling: { kind: 'every', every_s: EVERY_S[span] },
  };
}
