import { sayNumber } from '../../case/fields/index.ts';
import type { Condition, Fall, Feature, Moment, Versus, Window } from '../file.ts';
import type { Duration } from './duration.ts';

/** Durations of a feature as the file writes them. */
export interface SaidDurations {
  readonly moment?: Duration | undefined;
  readonly since?: Duration | undefined;
  readonly from?: Duration | undefined;
  readonly to?: Duration | undefined;
}

/** A feature as it stands in the report: `4 h after bolus`, `lowest within 8 h of screening`. */
export function sayFeature(feature: Feature, said: SaidDurations): string {
  switch (feature.kind) {
    case 'value':
      return sayMoment(feature.at, said.moment);
    case 'change':
      return `change ${between(feature, said)}`;
    case 'relative_change':
      return `relative change ${between(feature, said)}`;
    case 'ratio':
      return `${sayMoment(feature.at, said.moment)} over ${sayMoment(feature.from, said.since)}`;
    case 'onset':
      return `onset of a fall by ${sayFall(feature.fall)} ${within(feature.in, said)}`;
    case 'offset':
      return `end of a fall by ${sayFall(feature.fall)} ${within(feature.in, said)}`;
    case 'duration':
      return `duration of a fall by ${sayFall(feature.fall)} ${within(feature.in, said)}`;
    case 'time_above':
      return `time until above ${sayNumber(feature.level)} ${within(feature.in, said)}`;
    case 'time_below':
      return `time until below ${sayNumber(feature.level)} ${within(feature.in, said)}`;
    default:
      return `${NAMES[feature.kind]} ${within(feature.in, said)}`;
  }
}

const NAMES = {
  mean: 'mean',
  lowest: 'lowest',
  highest: 'highest',
  nearest: 'nearest',
  peak_to_trough: 'peak-to-trough fluctuation',
  greatest_fall: 'greatest fall',
  greatest_relative_fall: 'greatest relative fall',
  time_of_lowest: 'time of the lowest',
  time_of_highest: 'time of the highest',
  half_life: 'half-life',
  auc: 'area under the curve',
  clearance: 'clearance',
  volume: 'volume',
} as const;

function between(
  { from, at }: { readonly from: Moment; readonly at: Moment },
  { since, moment }: SaidDurations,
): string {
  return `from ${sayMoment(from, since)} to ${sayMoment(at, moment)}`;
}

function sayMoment({ after, at_h }: Moment, said: Duration | undefined): string {
  if (at_h === 0) return `start of ${after}`;
  return `${said?.said ?? `${sayNumber(at_h)} h`} after ${after}`;
}

function within({ after, from_h }: Window, { from, to }: SaidDurations): string {
  const end = to?.said ?? '';
  return from_h === 0 ? `within ${end} of ${after}` : `${from?.said ?? ''} to ${end} after ${after}`;
}

function sayFall(fall: Fall): string {
  return 'points' in fall ? sayNumber(fall.points) : `${sayNumber(fall.share * 100)}%`;
}

/** Ends `..., share with ...`. */
export function sayCondition(condition: Condition): string {
  if (condition.kind === 'between') return `${sayNumber(condition.from)} to ${sayNumber(condition.to)}`;
  return `${condition.kind.replace('_', ' ')} ${sayNumber(condition.limit)}`;
}

/** Ends `..., minus placebo`. */
export function sayVersus({ arm, compare }: Versus): string {
  return `${compare === 'ratio' ? 'over' : 'minus'} ${arm}`;
}
