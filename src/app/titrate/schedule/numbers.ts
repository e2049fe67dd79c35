import type { Case } from '../../../case/index.ts';
import { kindOf, type Rule, rulebook, TITRATION_RULES } from '../../../titration/index.ts';

let rules: ReadonlyMap<string, Rule> | undefined;

/** A rule of models/rules/ by its id. */
export function ruleNamed(id: string): Rule | undefined {
  rules ??= new Map(rulebook().flatMap((subject) => subject.rules.map((rule) => [rule.id, rule] as const)));
  return rules.get(id);
}

/** A number of a rule; a range gives its first, or its last with `last`. */
export function numberOf(rule: string, name: string, end: 'first' | 'last' = 'first'): number {
  const value = ruleNamed(rule)?.numbers[name]?.value;
  const found = typeof value === 'number' ? value : value?.at(end === 'first' ? 0 : -1);
  if (found === undefined) throw new Error(`no number ${name} in rule ${rule}`);
  return found;
}

/** Smallest step of tablets, mg a dose. */
export function tabletStep_mg(): number {
  return numberOf('oral_step', 'step_mg');
}

/** Smallest step of the pump for this kind of patient, % of the dose before. */
export function leastStep_percent(plan: Case): number {
  return TITRATION_RULES.step[kindOf(plan)].daily_percent[0];
}
