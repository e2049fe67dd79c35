import type { Score } from '../score/index.ts';

/** A list with one readout a line; what is no number is null. */
export function scoresJson(scores: readonly Score[]): string {
  if (scores.length === 0) return '[]\n';
  return `[\n${scores.map((score) => JSON.stringify(jsonScore(score))).join(',\n')}\n]\n`;
}

function jsonScore(score: Score) {
  const {
    id,
    study,
    use,
    class: of_class,
    of,
    at,
    unit,
    observed,
    interval,
    predicted,
    inside,
    error,
  } = score;
  const { sdRatio, monteCarloError, statistic, patients, note } = score;
  return {
    ...{ id, study, use, class: of_class, of, at, unit, statistic, observed, interval, predicted, inside },
    ...{ error, monteCarloError, sdRatio, patients },
    ...(note === undefined ? {} : { note }),
  };
}
