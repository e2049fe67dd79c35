import type { KeptScore, Observed } from '../../evidence/show/index.ts';
import { evidenceText } from '../strings/evidence.ts';
import { sayExactly, sayNumber, unitAfter } from './words.ts';

const words = evidenceText.protocol;

/** What the source prints: `1.2 (SD 0.4, n 20)`, `18 of 19`, `4 to 8 h`. */
export function sayObserved(observed: Observed, unit: string): string {
  const { n, sd, iqr, ci, count } = words.observed;
  const behind = (parts: readonly (string | undefined)[]) => {
    const known = parts.filter((part) => part !== undefined);
    return known.length === 0 ? '' : ` (${known.join(', ')})`;
  };
  const after = unitAfter(unit);
  switch (observed.kind) {
    case 'mean':
    case 'median': {
      const printed =
        observed.ci &&
        ci(sayExactly(100 * observed.ci.level), sayExactly(observed.ci.from), sayExactly(observed.ci.to));
      const size = observed.n === undefined ? undefined : n(sayExactly(observed.n));
      if (observed.kind === 'mean') {
        const spread = observed.sd === undefined ? undefined : sd(sayExactly(observed.sd));
        return sayExactly(observed.mean) + after + behind([spread, printed, size]);
      }
      const spread = observed.iqr && iqr(sayExactly(observed.iqr[0]), sayExactly(observed.iqr[1]));
      return sayExactly(observed.median) + after + behind([spread, printed, size]);
    }
    case 'share':
      return count(sayExactly(observed.count), sayExactly(observed.n));
    case 'value':
      return sayExactly(observed.value) + after;
    case 'range':
      return words.range(sayExactly(observed.from), sayExactly(observed.to)) + after;
  }
}

/** The interval that a prediction is judged by: `0.7 to 1.7`. */
export function sayInterval({ interval: { from, to } }: KeptScore): string {
  return words.range(sayNumber(from), sayNumber(to));
}

/** The number in the middle with its interval, as the report prints them: `1.2 [0.7 to 1.7]`, of a range itself. */
export function sayPublished(score: KeptScore, isRange: boolean): string {
  const span = sayInterval(score);
  const middle = sayNumber(score.observed);
  if (score.unit === '%') return isRange ? `${span}\u00a0%` : `${middle}\u00a0% [${span}\u00a0%]`;
  return (isRange ? span : `${middle} [${span}]`) + unitAfter(score.unit);
}

export type Verdict = 'inside' | 'low' | 'high' | 'none';

/** On which side a prediction lies; one that rounding takes out goes by the side of the middle it is on. */
export function verdictOf({
  inside,
  predicted,
  interval,
}: Pick<KeptScore, 'inside' | 'predicted' | 'interval'>): Verdict {
  if (inside) return 'inside';
  if (!Number.isFinite(predicted)) return 'none';
  return predicted < (interval.from + interval.to) / 2 ? 'low' : 'high';
}
