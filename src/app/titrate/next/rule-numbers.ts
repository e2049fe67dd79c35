import { type Rule, rulebook } from '../../../titration/index.ts';

function ruleNamed(id: string): Rule | undefined {
  for (const { rules } of rulebook()) {
    const rule = rules.find((each) => each.id === id);
    if (rule !== undefined) return rule;
  }
  return undefined;
}

/** A number of the rulebook, so that no dose stands in this code; the first of a range. */
export function ruleNumber(id: string, name: string): number {
  const value = ruleNamed(id)?.numbers[name]?.value;
  if (typeof value === 'number') return value;
  const first = value?.[0];
  if (first === undefined) throw new RangeError(`no rule ${id} with a number ${name}`);
  return first;
}

/** The least and the most of a range of the rulebook. */
export function ruleRange(id: string, name: string): readonly [number, number] {
  const value = ruleNamed(id)?.numbers[name]?.value;
  if (typeof value !== 'object' || value[0] === undefined || value[1] === undefined) {
    throw new RangeError(`no rule ${id} with a range ${name}`);
  }
  return [value[0], value[1]];
}

/** What is done otherwise in a country, where a rule says so. */
export function ruleLocal(id: string, country: string): string | undefined {
  return ruleNamed(id)?.local.find(({ where }) => where.includes(country))?.says;
}
