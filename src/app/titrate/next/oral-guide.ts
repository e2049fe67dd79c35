import type { Patient } from '../../../case/index.ts';
import { sayDose, withUnit } from '../../numbers/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { ruleNumber, ruleRange } from './rule-numbers.ts';

const words = titrateText.next.stages;

/** What the stage of tablets says of this patient: no adult ladder for a child, none with failing kidneys. */
export function oralGuide(patient: Patient, oral_mg_day: number): string {
  const { age_years, kidney_function, origin } = patient;
  if (age_years < ruleNumber('oral_child', 'below_years')) return words.child;
  if (kidney_function < ruleNumber('oral_kidneys_avoid', 'kidneys_below')) return words.kidneys;
  if (oral_mg_day === 0) return origin === 'spinal' ? words.noTablets : words.noTabletsCerebral;
  return words.tablets(withUnit(sayDose(mostOf(patient)), 'mg/day'));
}

/** The least of everything that limits an adult's tablets, mg/day. */
function mostOf({ age_years, kidney_function }: Patient): number {
  const limits = [ruleNumber('oral_most', 'most_mg_day')];
  if (age_years >= ruleNumber('oral_old', 'from_years')) limits.push(ruleNumber('oral_old', 'most_mg_day'));
  for (const rule of ['oral_kidneys_half', 'oral_kidneys_third']) {
    const [from, to] = ruleRange(rule, 'kidneys');
    if (kidney_function < from || kidney_function >= to) continue;
    limits.push(Math.floor(ruleNumber(rule, 'full_mg_day') * ruleNumber(rule, 'kept')));
  }
  return Math.min(...limits);
}
