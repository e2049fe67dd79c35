import type { Call, Play } from '../play.ts';
import type { CriticalResult } from '../report.ts';
import type { Critical } from '../scenario.ts';
import { CONTACTS, type ContactKey } from '../words.ts';
import { gradeWithAnswers } from './answered.ts';
import { SCORE } from './numbers.ts';
import { callsNeeded, wishesIn } from './within.ts';

/** A call may be worth part of a point. */
const TENTHS = 10;

/** Whom a call was due to; where a critical action takes any of several, one call to any of them is enough. */
type Due = readonly ContactKey[];

/**
 * The calls that count: those that the critical actions asked for, and those to whomever else the scenario says what a good
 * call holds. Of these, one that is only one way of several, or belongs to another draw, counts when it was made.
 */
function callsDue(
  { scenario, calls }: Pick<Play, 'calls' | 'scenario'>,
  asked: readonly CriticalResult[],
): readonly Due[] {
  const groups = asked.flatMap(({ critical }) => callsNeeded(critical.need));
  const smallest = groups.filter(
    (group, i) =>
      !groups.some((other, k) => isWithin(other, group) && (other.length < group.length || k < i)),
  );
  const named = new Set(scenario.criticals.flatMap(calledIn));
  const others = CONTACTS.filter((key) => {
    if (scenario.calls[key] === undefined || groups.flat().includes(key)) return false;
    return !named.has(key) || calls.some(({ to }) => to === key);
  });
  return [...smallest, ...others.map((key) => [key])];
}

/** Everybody whom a critical action names to be called. */
export function calledIn({ need }: Critical): readonly ContactKey[] {
  return [...wishesIn(need)].flatMap(({ called }) => called?.to ?? []);
}

function isWithin(one: Due, other: Due): boolean {
  return one.every((key) => other.includes(key));
}

/** The best call for each that counts; undefined when none does. */
export function sbarOf(
  play: Pick<Play, 'calls' | 'scenario' | 'questions'>,
  asked: readonly CriticalResult[],
): { readonly points: number; readonly possible: number } | undefined {
  const due = callsDue(play, asked);
  if (due.length === 0) return undefined;
  const worth = (to: Due) => best(play, (call) => to.includes(call.to));
  const points = due.reduce((sum, to) => sum + worth(to), 0);
  return { points: Math.round(points * TENTHS) / TENTHS, possible: due.length * SCORE.call_points.value };
}

function best(
  { calls, questions }: Pick<Play, 'calls' | 'questions'>,
  counts: (call: Call) => boolean,
): number {
  return calls
    .filter(counts)
    .reduce((most, call) => Math.max(most, gradeWithAnswers(call, questions).score), 0);
}
