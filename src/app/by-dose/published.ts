import type { Complaint } from './sweep-jobs.ts';

/** Percent of people, as printed: no dose and no time goes with any of these. */
export interface PublishedShare {
  readonly id: 'any' | 'stopped' | 'sedation' | 'dizziness' | 'weakness' | 'confusion';
  readonly from_percent: number;
  readonly to_percent: number;
  /** The model's number that is nearest to it; stopping is not in the model. */
  readonly beside?: Complaint;
  /** Key of references.json. */
  readonly source: 'dario-2004' | 'globalrph-baclofen-label';
  /** true: not checked against the paper itself. */
  readonly unchecked?: true;
}

/**
 * Adverse effects of baclofen by mouth. The 10 to 75 % are in the abstract of Dario and Tomei, Drug Saf
 * 2004;27:799-818; the 4 to 27 % who stop, and "above 60 mg/day", are as the summary that this project was founded on
 * cites that paper, unchecked. Single complaints: US label of tablets, ranges over several trials, read as a public
 * copy (globalrph.com); its drowsiness stands beside the model's sedation.
 */
export const PUBLISHED: readonly PublishedShare[] = [
  { id: 'any', from_percent: 10, to_percent: 75, beside: 'any', source: 'dario-2004' },
  { id: 'stopped', from_percent: 4, to_percent: 27, source: 'dario-2004', unchecked: true },
  ...[
    { id: 'sedation', from_percent: 10, to_percent: 63, beside: 'sedation' } as const,
    { id: 'dizziness', from_percent: 5, to_percent: 15, beside: 'dizziness' } as const,
    { id: 'weakness', from_percent: 5, to_percent: 15, beside: 'weakness' } as const,
    { id: 'confusion', from_percent: 1, to_percent: 11, beside: 'confusion' } as const,
  ].map((share) => ({ ...share, source: 'globalrph-baclofen-label' as const })),
];

/** "Adverse effects typically appear above": daily dose by mouth; the founding summary after Dario and Tomei, unchecked. */
export const PUBLISHED_ABOVE_mg_day = 60;
