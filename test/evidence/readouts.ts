import type { EvidenceFile, Feature, Observed, Readout } from '../../src/evidence/file.ts';

/** Planted evidence for tests: no paper says any of this. */

export const AT_4_h: Feature = { kind: 'value', at: { after: 'bolus', at_h: 4 } };

export function readout(observed: Observed, more: Partial<Readout> = {}): Readout {
  return {
    id: 'planted',
    class: 'bolus',
    arm: 'main',
    of: 'ashworth_leg',
    feature: AT_4_h,
    at: '4 h after bolus',
    unit: '1',
    observed,
    ...more,
  };
}

export function file(
  id: string,
  readouts: readonly Readout[],
  more: Partial<EvidenceFile> = {},
): EvidenceFile {
  return {
    id,
    citation: id,
    use: 'fit',
    says: 'Planted.',
    population: { n: 10, causes: { ms: 1 } },
    arms: [{ id: 'main', tip_level: 'T10', steps: [bolus] }],
    readouts,
    omitted: [],
    ...more,
  };
}

export const bolus = {
  id: 'bolus',
  for_h: 24,
  kind: 'bolus',
  mcg: { kind: 'fixed', amount: 50 },
  by: 'lumbar_puncture',
} as const;

/** Every patient of these values, four of each. */
export function patients(...values: readonly number[]): Float64Array {
  return Float64Array.from([...values, ...values, ...values, ...values]);
}
