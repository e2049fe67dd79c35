import type { Condition, Fall, Feature, Moment, Readout, Step, Window } from '../../evidence/show/index.ts';
import { evidenceText } from '../strings/evidence.ts';
import { sayQuantity } from './say-quantity.ts';
import { sayExactly, sayTime } from './words.ts';

const words = evidenceText.protocol;

/** What is read off, in a phrase: `leg Ashworth, 13 days after titration began`. */
export function sayReadout(readout: Readout, steps: readonly Step[]): string {
  const { of, per, feature, condition, versus } = readout;
  const plain = words.readout(sayQuantity(of, per), sayFeature(feature, steps));
  const shared = condition === undefined ? plain : words.share(plain, sayCondition(condition));
  return versus === undefined ? shared : words.versus[versus.compare](shared, versus.arm);
}

export function sayFeature(feature: Feature, steps: readonly Step[]): string {
  const { features } = words;
  switch (feature.kind) {
    case 'value':
      return features.value(sayMoment(feature.at, steps));
    case 'change':
    case 'relative_change':
    case 'ratio':
      return features[feature.kind](sayMoment(feature.from, steps), sayMoment(feature.at, steps));
    case 'onset':
    case 'offset':
    case 'duration':
      return features[feature.kind](sayFall(feature.fall), sayWindow(feature.in, steps));
    case 'time_above':
    case 'time_below':
      return features[feature.kind](sayExactly(feature.level), sayWindow(feature.in, steps));
    case 'nearest':
      return features.nearest(sayExactly(feature.to), sayWindow(feature.in, steps));
    default:
      return features[feature.kind](sayWindow(feature.in, steps));
  }
}

/** How a step is called that something happens after: by its kind, or by a name of its own. */
export function sayBegan(id: string, steps: readonly Step[]): string {
  const step = steps.find((each) => each.id === id);
  return step === undefined || step.id !== step.kind ? words.began.named(id) : words.began[step.kind];
}

export function sayMoment({ after, at_h }: Moment, steps: readonly Step[]): string {
  const began = sayBegan(after, steps);
  return at_h === 0 ? words.before(began) : words.after(sayTime(at_h), began);
}

function sayWindow({ after, from_h, to_h }: Window, steps: readonly Step[]): string {
  const began = sayBegan(after, steps);
  return from_h === 0
    ? words.within(sayTime(to_h), began)
    : words.between(sayTime(from_h), sayTime(to_h), began);
}

function sayFall(fall: Fall): string {
  return 'points' in fall ? sayExactly(fall.points) : `${sayExactly(fall.share * 100)}\u00a0%`;
}

function sayCondition(condition: Condition): string {
  if (condition.kind === 'between') {
    return words.conditions.between(sayExactly(condition.from), sayExactly(condition.to));
  }
  return words.conditions[condition.kind](sayExactly(condition.limit));
}
