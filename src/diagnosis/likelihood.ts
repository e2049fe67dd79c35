import type { Examination } from '../examination/index.ts';
import type { Candidate } from './candidates.ts';
import type { Finding, Findings } from './findings.ts';
import { type Diagnosis, wordOf } from './mechanism.ts';
import { RULES } from './shipped.ts';

/** How likely each candidate is; they add up to 1. */
export type Weights = ReadonlyMap<Candidate, number>;

/** Before any examination every diagnosis is as likely as any other: how common each is was not found for all. */
export function evenWeights(candidates: readonly Candidate[]): Weights {
  const sizes = new Map<string, number>();
  for (const { diagnosis } of candidates) {
    sizes.set(wordOf(diagnosis), (sizes.get(wordOf(diagnosis)) ?? 0) + 1);
  }
  return whole(candidates.map((each) => [each, 1 / (sizes.get(wordOf(each.diagnosis)) ?? 1)]));
}

export interface Seen {
  readonly file: Examination;
  readonly finding: Finding;
  /** What each candidate shows when the method works as it should, and what a patient with nothing wrong does. */
  readonly expected: Findings;
  readonly normal: Finding;
}

/** After one more finding, by Bayes' rule. */
export function weighed(weights: Weights, seen: Seen): Weights {
  return scaled(weights, (each) => chanceOf(each, seen));
}

/** Weights times a factor of each, made whole again. */
export function scaled(weights: Weights, factor: (candidate: Candidate) => number): Weights {
  return whole([...weights].map(([each, weight]) => [each, weight * factor(each)]));
}

/**
 * How often a candidate shows this finding: what it should, as often as the published sensitivity (or specificity, when
 * it should look normal) says; where none was published nearly always. What is missed looks normal.
 */
function chanceOf(candidate: Candidate, { file, finding, expected, normal }: Seen): number {
  const { finding: should = normal, detected } = expected.get(candidate) ?? {};
  const { unknown_error } = RULES.weighing;
  const published = should === normal ? file.specificity : file.sensitivity;
  const right = detected ?? published?.value ?? 1 - unknown_error;
  if (finding === should) return right;
  const others = new Set([...[...expected.values()].map((each) => each.finding), normal, finding]);
  others.delete(should);
  if (should === normal) return (1 - right) / others.size;
  return finding === normal ? (1 - right) * (1 - unknown_error) : ((1 - right) * unknown_error) / others.size;
}

function whole(weights: readonly (readonly [Candidate, number])[]): Weights {
  const sum = weights.reduce((total, [, weight]) => total + weight, 0);
  return new Map(weights.map(([each, weight]) => [each, sum > 0 ? weight / sum : 1 / weights.length]));
}

export interface Likelihood {
  readonly diagnosis: Diagnosis;
  readonly share: number;
}

/** By diagnosis, the likeliest first. */
export function likelihoodsOf(weights: Weights): readonly Likelihood[] {
  const sums = new Map<string, Likelihood>();
  for (const [{ diagnosis }, weight] of weights) {
    const word = wordOf(diagnosis);
    sums.set(word, { diagnosis, share: (sums.get(word)?.share ?? 0) + weight });
  }
  return [...sums.values()].sort((a, b) => b.share - a.share);
}
