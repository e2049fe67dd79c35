import type { CallFault, CallGrade } from '../play.ts';
import { bedside } from '../shipped.ts';
import type { FactKey } from '../words.ts';

/** Facts that nobody guesses: a sign of life or of death, or an all-clear. */
export function neverGuessed(facts: readonly FactKey[]): readonly FactKey[] {
  return facts.filter((fact) => bedside().facts.find(({ key }) => key === fact)?.never_guess === true);
}

/** Of the point for honesty, after so many things said unseen. */
export function honestAfter(points: number, unseen: readonly FactKey[]): number {
  if (neverGuessed(unseen).length > 0) return 0;
  return Math.max(0, points - bedside().numbers.unseen_costs_points.value * unseen.length);
}

/** The sum of the parts, and no more than the gravest fault leaves. */
export function scoreOf(parts: CallGrade['parts'], faults: readonly CallFault[]): number {
  const { guessed_cap_points, unsaid_cap_points } = bedside().numbers;
  const has = (...whys: readonly CallFault['why'][]) => faults.some(({ why }) => whys.includes(why));
  return Math.min(
    Object.values(parts).reduce((sum, points) => sum + points, 0),
    has('guessed', 'denied') ? guessed_cap_points.value : Number.POSITIVE_INFINITY,
    has('unsaid') ? unsaid_cap_points.value : Number.POSITIVE_INFINITY,
  );
}
