import type { EvidenceFile, Readout } from '../file.ts';
import { centreOf, intervalOf, kindOf, rounded } from '../interval/index.ts';
import type { ExpectedReadout } from '../report/expected.ts';
import { type Score, statisticOf } from '../score/index.ts';

/** A score as the kept result has it, to five digits; NaN where nothing could be predicted. */
export type KeptScore = Omit<Score, 'sdRatio' | 'patients' | 'note'> & {
  /** The prediction as it is judged: rounded to what the model shows. */
  readonly judged: number;
};

export function keptScore(file: EvidenceFile, readout: Readout, kept: ExpectedReadout): KeptScore {
  const predicted = kept.predicted ?? Number.NaN;
  return {
    id: kept.id,
    study: file.citation,
    use: file.use,
    class: readout.class,
    kind: kindOf(readout),
    of: readout.of,
    at: readout.at,
    unit: readout.unit,
    statistic: statisticOf(readout),
    observed: centreOf(readout.observed),
    interval: intervalOf(readout),
    predicted,
    judged: rounded(readout, predicted),
    inside: kept.inside,
    error: kept.error ?? Number.NaN,
    monteCarloError: kept.monteCarloError ?? Number.NaN,
  };
}
