import type { TimedOralDose } from '../../case/index.ts';
import { say, sayRough } from '../rulebook/say.ts';
import { aboveOf, type Seen } from './seen.ts';
import type { SuggestionReason } from './suggestion.ts';
import { because } from './words.ts';

/** `20 mg at 08:00, 14:00 and 20:00`; unequal doses one by one. */
export function sayRegimen(doses: readonly TimedOralDose[]): string {
  const [first] = doses;
  if (first === undefined) return 'none';
  if (doses.every(({ mg }) => mg === first.mg))
    return `${say(first.mg)} mg at ${listed(doses.map(({ time }) => time))}`;
  return listed(doses.map(({ mg, time }) => `${say(mg)} mg at ${time}`));
}

export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

/** What was seen, one reason a goal, and how the patient bears it. */
export function seenReasons({ goals, drowsy, weak, withdrawal }: Seen): readonly SuggestionReason[] {
  const reasons = goals.map((result) => {
    const { goal, value, side } = result;
    const bound = side === 'low' ? goal.least : goal.most;
    const values = { title: goal.title, value: sayRough(value), bound: say(bound ?? 0) };
    if (side !== undefined) return because(side === 'high' ? 'goal_high' : 'goal_low', values);
    return because(aboveOf(result) > 0 ? 'goal_near' : 'goal_met', values);
  });
  if (drowsy) reasons.push(because('drowsy'));
  if (weak) reasons.push(because('weak'));
  if (withdrawal) reasons.push(because('withdrawal'));
  if (!drowsy && !weak && !withdrawal) reasons.push(because('awake'));
  return reasons;
}
