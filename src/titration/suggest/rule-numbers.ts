import { rulebook } from '../rulebook/shipped.ts';

/** A number of a rule, where the clinician keeps to the same limit. Throws RangeError for one that is not there. */
export function ruleValue(rule: string, number: string): number {
  const value = numberOf(rule, number);
  if (typeof value === 'number') return value;
  throw new RangeError(`${rule} ${number} is no single number.`);
}

/** Ends of a range, or rungs of a ladder, of a rule. */
export function ruleValues(rule: string, number: string): readonly number[] {
  const value = numberOf(rule, number);
  if (typeof value !== 'number') return value;
  throw new RangeError(`${rule} ${number} is a single number.`);
}

function numberOf(id: string, number: string): number | readonly number[] {
  const rule = rulebook()
    .flatMap(({ rules }) => rules)
    .find((each) => each.id === id);
  const found = rule?.numbers[number];
  if (found === undefined) throw new RangeError(`The rules have no number ${number} of ${id}.`);
  return found.value;
}
