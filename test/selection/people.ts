import { must } from '../../src/problem/index.ts';
import { type Selection, type SelectionFacts, selectionFor } from '../../src/selection/index.ts';

/** Somebody with MS, grown up, healthy kidneys, no contracture, who does not stand on tone. */
const SOMEBODY: SelectionFacts = {
  cause: 'ms',
  age_years: 45,
  kidney_function: 1,
  contracture: 0,
  tone_reliance: 0,
  findings: new Set(),
};

export function person(facts: Partial<Omit<SelectionFacts, 'findings'>> = {}, ...findings: string[]) {
  return { ...SOMEBODY, ...facts, findings: new Set(findings) };
}

export function selected(facts: SelectionFacts): Selection {
  return must(selectionFor(facts));
}

export function verdicts(facts: SelectionFacts): readonly [oral: string, intrathecal: string] {
  const { oral, intrathecal } = selected(facts);
  return [oral.verdict, intrathecal.verdict];
}
