import type { Finding } from '../../case/fields/index.ts';
import type { Arm, Feature, Moment, Quantity, Readout, Step } from '../file.ts';
import { longest_h, mostBetween_h } from './timeline.ts';

/** Known from the outset: the first order, and what the screening will find. */
const KNOWN_AT_ONCE: readonly Quantity[] = [
  'dose_mcg_day',
  'oral_mg_day',
  'effective_bolus_mcg',
  'responder',
];

/** What one dose does is looked for this long, whatever its step lasts. Grade: assumption; it catches slips. */
const AFTER_A_DOSE_H = 7 * 24;

/** Every readout of the file lies before the first thing that is done in its arm, or after the protocol has ended. */
export function outsideFinding(readouts: readonly Readout[], arms: readonly Arm[]): Finding | undefined {
  const isOutside = ({ arm, of, feature }: Readout) => {
    const steps = arms.find(({ id }) => id === arm)?.steps;
    if (steps === undefined) return false;
    return isAfter(feature, steps) || (!KNOWN_AT_ONCE.includes(of) && isBefore(feature, steps));
  };
  const there = readouts.flatMap((readout) => {
    const { versus } = readout;
    return [readout, ...(versus ? [{ ...readout, arm: versus.arm, feature: versus.feature }] : [])];
  });
  if (there.length === 0 || !there.every(isOutside)) return undefined;
  return {
    at: ['readouts'],
    code: 'readouts.outside-protocol',
    message:
      'Every readout lies outside its protocol: before anything is done, or after the last step has ended.',
    mend: 'Check the times and the steps that they count from, or lengthen `for` of the last step.',
  };
}

/** Beyond the stated end of the last step; without one it lasts as long as a readout needs. */
function isAfter(feature: Feature, steps: readonly Step[]): boolean {
  const last = steps.at(-1);
  if (last === undefined || last.for_h === 0 || last.kind === 'screening') return false;
  const isDose = last.kind === 'bolus' || last.kind === 'oral_once';
  const end_h = isDose ? Math.max(last.for_h, AFTER_A_DOSE_H) : last.for_h;
  return looksAt(feature).every(({ first: { after, at_h } }) => {
    const named = steps.findIndex(({ id }) => id === after);
    const until_h = steps.slice(named, -1).reduce((sum, step) => sum + longest_h(step), 0);
    return at_h > until_h + end_h;
  });
}

/** Not after whatever waiting comes first; nothing is before in an arm that only waits. */
function isBefore(feature: Feature, steps: readonly Step[]): boolean {
  const acts = steps.find(({ kind }) => kind !== 'wait');
  if (acts === undefined) return false;
  return looksAt(feature).every(({ last }) => mostBetween_h(steps, { after: acts.id, at_h: 0 }, last) <= 0);
}

interface Look {
  readonly first: Moment;
  readonly last: Moment;
}

/** Where a feature looks, but for the earlier moment that a change or a fall is counted from. */
function looksAt(feature: Feature): readonly Look[] {
  if ('in' in feature) {
    const { after, from_h, to_h } = feature.in;
    return [{ first: { after, at_h: from_h }, last: { after, at_h: to_h } }];
  }
  const moments = feature.kind === 'ratio' ? [feature.at, feature.from] : [feature.at];
  return moments.map((moment) => ({ first: moment, last: moment }));
}
