import type { OutputName } from '../../../model/index.ts';

/** Outputs that Titrate keeps over the whole plan. */
export const OUTPUTS = [
  'plasma_level',
  'csf_tip_level',
  'receptor_effect',
  'ashworth_leg',
  'ashworth_arm',
  'spasm_score',
  'clonus',
  'side_any',
  'side_sedation',
  'weakness_leg',
  'standing',
  'transfer',
  'sitting',
  'hygiene',
  'tolerance_need',
] as const satisfies readonly OutputName[];
export type Output = (typeof OUTPUTS)[number];
