import type { Feature, Versus } from '../file.ts';
import type { QuantityFacts } from './quantity.ts';

/** What the numbers of a readout are: how they are written in a file and shown in a report. */
export interface Measured {
  /**
   * `score` and `number` are values of the quantity, the `difference` of either is later minus earlier, and `derived`
   * is all that has a unit of its own, such as a time.
   */
  readonly kind: 'score' | 'score difference' | 'number' | 'difference' | 'derived';
  /** Scales for a score. */
  readonly scored?: 'tone' | 'spasms';
  readonly unit: string;
  /** Values that mean anything, in that unit. */
  readonly range: readonly [number, number];
}

type FeatureKind = Feature['kind'];

const TIMES: readonly FeatureKind[] = [
  'time_of_lowest',
  'time_of_highest',
  'onset',
  'offset',
  'duration',
  'time_above',
  'time_below',
  'half_life',
];
const DIFFERENCES: readonly FeatureKind[] = ['change', 'greatest_fall'];

/** Grade of the ranges below: assumption; they catch slips. */
const LONGEST_H = 30 * 8766;
const LARGEST = 1e9;

/** What a feature of a quantity (over another one, `per`) is measured in. */
export function measuredBy(
  feature: FeatureKind,
  of: QuantityFacts,
  per: QuantityFacts | undefined,
): Measured {
  if (TIMES.includes(feature)) return derived('h', [0, LONGEST_H]);
  if (feature === 'relative_change') return derived('%', [-100, LARGEST]);
  if (feature === 'greatest_relative_fall') return derived('%', [0, 100]);
  if (feature === 'peak_to_trough') return derived('%', [0, LARGEST]);
  if (feature === 'ratio') return derived('1', [0, LARGEST]);
  if (feature === 'clearance') return derived('mL/h', [0, LARGEST]);
  if (feature === 'volume') return derived('mL', [0, LARGEST]);
  if (feature === 'auc') return derived(areaUnit(of.unit), [0, LARGEST]);
  if (per !== undefined) return derived(unitOver(of, per), [-LARGEST, LARGEST]);
  const differs = DIFFERENCES.includes(feature);
  const width = of.range[1] - of.range[0];
  // A fall is written as a positive number, a change with its sign.
  const range = differs ? ([feature === 'change' ? -width : 0, width] as const) : of.range;
  if (of.scored === undefined) return { kind: differs ? 'difference' : 'number', unit: of.unit, range };
  return { kind: differs ? 'score difference' : 'score', scored: of.scored, unit: '1', range };
}

/** What one arm minus another, or over another, is measured in. */
export function comparedBy(measured: Measured, compare: Versus['compare']): Measured {
  if (compare === 'ratio') return derived('1', [0, LARGEST]);
  const width = measured.range[1] - measured.range[0];
  const range = [-width, width] as const;
  if (measured.scored !== undefined) return { ...measured, kind: 'score difference', range };
  return { ...measured, kind: measured.kind === 'number' ? 'difference' : measured.kind, range };
}

function derived(unit: string, range: readonly [number, number]): Measured {
  return { kind: 'derived', unit, range };
}

function areaUnit(unit: string): string {
  const [mass, volume] = unit.split('/');
  return volume === undefined ? `${unit}*h` : `${mass}*h/${volume}`;
}

function unitOver(of: QuantityFacts, per: QuantityFacts): string {
  return of.unit === per.unit ? '1' : `${of.unit} per ${per.unit}`;
}
