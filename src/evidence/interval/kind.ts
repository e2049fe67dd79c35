import type { Feature, Quantity, Readout } from '../file.ts';
import { outputOf } from './output.ts';

/** What sort of number a readout is: decides its least width, its resolution, and mean or median. */
export type ReadoutKind =
  | 'ashworth'
  | 'spasm'
  | 'dose'
  | 'concentration'
  | 'auc'
  | 'half-life'
  | 'clearance'
  | 'volume'
  | 'ratio'
  | 'time'
  | 'relative change'
  | 'h-reflex'
  | 'share'
  | 'share without n'
  | 'temperature'
  | 'heart rate'
  | 'pressure'
  | 'breathing'
  | 'gcs'
  | 'ck'
  | 'other';

/** Features that make a number of another sort than the quantity they are read from. */
const FEATURES: Readonly<Record<Feature['kind'], ReadoutKind | undefined>> = {
  value: undefined,
  change: undefined,
  mean: undefined,
  lowest: undefined,
  highest: undefined,
  nearest: undefined,
  greatest_fall: undefined,
  relative_change: 'relative change',
  greatest_relative_fall: 'relative change',
  ratio: 'ratio',
  peak_to_trough: 'ratio',
  time_of_lowest: 'time',
  time_of_highest: 'time',
  onset: 'time',
  offset: 'time',
  duration: 'time',
  time_above: 'time',
  time_below: 'time',
  half_life: 'half-life',
  auc: 'auc',
  clearance: 'clearance',
  volume: 'volume',
};

const QUANTITIES: ReadonlyMap<Quantity, ReadoutKind> = new Map([
  ['ashworth', 'ashworth'],
  ['ashworth_leg', 'ashworth'],
  ['ashworth_arm', 'ashworth'],
  ['spasm_score', 'spasm'],
  ['dose_mcg_day', 'dose'],
  ['oral_mg_day', 'dose'],
  ['effective_bolus_mcg', 'dose'],
  ['tolerance_need', 'ratio'],
  ['h_reflex', 'h-reflex'],
  ['temperature_core', 'temperature'],
  ['heart_rate', 'heart rate'],
  ['systolic', 'pressure'],
  ['diastolic', 'pressure'],
  ['breathing_rate', 'breathing'],
  ['gcs', 'gcs'],
  ['ck_level', 'ck'],
]);

export function kindOf(readout: Readout): ReadoutKind {
  return readout.versus?.compare === 'ratio' ? 'ratio' : kindInArm(readout);
}

/** What sort of number each arm gives, before the two are compared. */
export function kindInArm(readout: Readout): ReadoutKind {
  if (isShare(readout)) return hasSpread(readout) ? 'share' : 'share without n';
  const byFeature = FEATURES[readout.feature.kind];
  if (byFeature !== undefined) return byFeature;
  if (readout.per !== undefined) return 'ratio';
  const known = QUANTITIES.get(readout.of);
  if (known !== undefined) return known;
  return outputOf(readout.of)?.unit === 'ng/mL' ? 'concentration' : 'other';
}

/** Per patient 1 or 0, of all patients a percentage. */
export function isShare({ condition, of, observed }: Readout): boolean {
  return condition !== undefined || of === 'responder' || observed.kind === 'share';
}

function hasSpread({ observed }: Readout): boolean {
  if (observed.kind === 'mean' || observed.kind === 'median') return observed.ci !== undefined;
  return observed.kind !== 'value';
}
