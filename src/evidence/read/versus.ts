import type { Finding } from '../../case/fields/index.ts';
import type { ReadFeature } from './feature.ts';

export const COMPARISONS = ['difference', 'ratio'] as const;

/** A feature that is well formed in its own arm, read in the arm it is compared with, whose steps may differ. */
export function readThere(
  read: (found: Finding[]) => ReadFeature | undefined,
  into: Finding[],
): ReadFeature | undefined {
  const found: Finding[] = [];
  const feature = read(found);
  const mend =
    'Give that step the same `id` in both arms, or leave `after` out to count from the first step.';
  into.push(
    ...found.map((finding) => (finding.code === 'readout.unknown-step' ? { ...finding, mend } : finding)),
  );
  return feature;
}
