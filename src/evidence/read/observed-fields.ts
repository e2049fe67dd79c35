import { exactOptional, type InferOutput, number, string, union } from 'valibot';
import { closed, line, told } from '../../case/fields/index.ts';
import { anyNumber, count, pair, patients, percentage, spread } from './numbers.ts';

export const unitField = union(
  [string(), number()],
  told('unit.unknown', 'This is no unit.', 'Write a unit as text, for example ng/mL.'),
);
export const scaleField = line('the name of a scale', 60);

export const ObservedShape = closed('an observed result', {
  mean: exactOptional(anyNumber),
  median: exactOptional(anyNumber),
  count: exactOptional(count),
  share: exactOptional(percentage(100)),
  value: exactOptional(anyNumber),
  range: exactOptional(pair),
  range_of_means: exactOptional(pair),
  sd: exactOptional(spread),
  se: exactOptional(spread),
  iqr: exactOptional(pair),
  ci: exactOptional(pair),
  level: exactOptional(
    union([number(), string()], told('level.not-a-level', 'This is no level.', 'Write, for example, 0.95.')),
  ),
  n: exactOptional(patients),
  scale: exactOptional(scaleField),
  unit: exactOptional(unitField),
});
export type ObservedFields = InferOutput<typeof ObservedShape>;

export const FORMS = ['mean', 'median', 'count', 'share', 'value', 'range', 'range_of_means'] as const;
export type Form = (typeof FORMS)[number];

/** What may stand beside each form, apart from scale and unit. */
export const BESIDE: Readonly<Record<Form, readonly string[]>> = {
  mean: ['sd', 'se', 'n', 'ci', 'level'],
  median: ['iqr', 'n', 'ci', 'level'],
  count: ['n'],
  share: ['n'],
  value: ['n'],
  range: ['n'],
  range_of_means: ['n'],
};
export const SPREADS = ['sd', 'se', 'iqr', 'ci', 'level', 'n'];

export const USUAL_LEVEL = 0.95;

/** A level of confidence as a share, from 0.95 or 95%. */
export function levelOf(level: number | string): number | undefined {
  const share =
    typeof level === 'number' ? level : Number(/^([\d.]+)\s*%$/.exec(level)?.[1] ?? Number.NaN) / 100;
  return share >= 0.5 && share < 1 ? share : undefined;
}
