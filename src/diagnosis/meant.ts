import { EXAMINATION_FILES, examine, type Shown } from '../examination/index.ts';
import type { Candidate } from './candidates.ts';
import { findingOf, findingsOf } from './findings.ts';
import { type Likelihood, likelihoodsOf, scaled, type Weights, weighed } from './likelihood.ts';
import { type Diagnosis, isSame, TRIGGER, wordOf } from './mechanism.ts';
import { type Look, type Order, type Run, withAll } from './run.ts';
import { RULES } from './shipped.ts';

/** What one finding meant, once the truth is known. */
export interface Meant {
  readonly shown: Shown;
  /** Diagnoses that would have shown just this, and those that were open before and would not. */
  readonly open: readonly Diagnosis[];
  readonly against: readonly Diagnosis[];
  /** How likely each was after it. */
  readonly after: readonly Likelihood[];
}

/** Whether what a look found, or did not, fits; without a look everybody does. */
export function fitsLook({ diagnosis }: Candidate, [look]: readonly Look[]): boolean {
  return look === undefined || isSame(diagnosis, TRIGGER) === look.found.length > 0;
}

/** A look that found nothing, or something, is weighed like a method whose misses nobody has published. */
export function lookedFor(weights: Weights, looks: readonly Look[]): Weights {
  if (looks.length === 0) return weights;
  const { unknown_error } = RULES.weighing;
  return scaled(weights, (each) => (fitsLook(each, looks) ? 1 - unknown_error : unknown_error));
}

/** The findings in their order, each with what it left. */
export function meantOf({ mystery, looks }: Run, orders: readonly Order[], start: Weights): readonly Meant[] {
  const candidates = [...start.keys()];
  let weights = start;
  let open = candidates.filter((each) => fitsLook(each, looks));
  return orders.map((order) => {
    const { examination, ordered_s, entries, shown } = order;
    const file = EXAMINATION_FILES.get(examination);
    if (file === undefined) throw new RangeError(`There is no examination ${examination}.`);
    const finding = findingOf(shown);
    const expected = findingsOf(candidates, examination, ordered_s, (each) => withAll(each, entries));
    const whole = withAll(mystery.scene.whole, entries);
    const normal = findingOf(examine(whole, examination, ordered_s));
    weights = weighed(weights, { file, finding, expected, normal });
    const shows = (candidate: Candidate) => expected.get(candidate)?.finding === finding;
    const against = diagnosesOf(open.filter((each) => !shows(each)));
    open = open.filter(shows);
    const left = diagnosesOf(open);
    return {
      shown,
      open: diagnosesOf(candidates.filter(shows)),
      against: against.filter((each) => !left.some((other) => isSame(each, other))),
      after: likelihoodsOf(weights),
    };
  });
}

/** Each once. */
export function diagnosesOf(candidates: readonly Candidate[]): readonly Diagnosis[] {
  return [...new Map(candidates.map(({ diagnosis }) => [wordOf(diagnosis), diagnosis])).values()];
}
