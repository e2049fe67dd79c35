import type { Observed } from '../file.ts';
import type { Conversion } from './conversion.ts';
import { type ObservedFields as Fields, type Form, levelOf, USUAL_LEVEL } from './observed-fields.ts';

/** The printed numbers in the unit of the report; a standard error becomes an SD. */
export function convertedObserved(form: Form, fields: Fields, { value, spread }: Conversion): Observed {
  const { mean, median, sd, se, iqr, ci, n } = fields;
  const interval = ci && {
    from: value(ci[0]),
    to: value(ci[1]),
    level: levelOf(fields.level ?? USUAL_LEVEL) ?? USUAL_LEVEL,
  };
  const rest = { ...(n === undefined ? {} : { n }), ...(interval === undefined ? {} : { ci: interval }) };
  if (form === 'mean') {
    const printed = mean ?? 0;
    const sdPrinted = sd ?? (se === undefined || n === undefined ? undefined : se * Math.sqrt(n));
    const its = sdPrinted === undefined ? {} : { sd: spread(sdPrinted, printed) };
    return { kind: 'mean', mean: value(printed), ...its, ...rest };
  }
  if (form === 'median') {
    const ends = iqr === undefined ? {} : { iqr: [value(iqr[0]), value(iqr[1])] as const };
    return { kind: 'median', median: value(median ?? 0), ...ends, ...rest };
  }
  const { range, range_of_means: means } = fields;
  if (range !== undefined) return { kind: 'range', from: value(range[0]), to: value(range[1]) };
  if (means !== undefined)
    return { kind: 'range', from: value(means[0]), to: value(means[1]), of_means: true };
  return { kind: 'value', value: value(fields.value ?? 0) };
}

/** The numbers that must lie where the quantity can; ends of computed intervals need not. */
export function centresOf(observed: Observed): readonly (readonly [string, number])[] {
  switch (observed.kind) {
    case 'mean':
      return [['mean', observed.mean]];
    case 'median':
      return [['median', observed.median]];
    case 'value':
      return [['value', observed.value]];
    case 'range': {
      const key = observed.of_means ? 'range_of_means' : 'range';
      return [
        [key, observed.from],
        [key, observed.to],
      ];
    }
    case 'share':
      return [];
  }
}
