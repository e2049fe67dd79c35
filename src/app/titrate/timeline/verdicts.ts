import type { Case } from '../../../case/index.ts';
import type { RuleFinding } from '../../../titration/index.ts';
import type { Judged } from '../plan/titrate.ts';
import { sayChip } from '../schedule/index.ts';

/** The worst that the rules say of an order; green ones are not marked. */
export interface Verdict {
  readonly verdict: 'amber' | 'red';
  readonly finding: RuleFinding;
}

/** By id of the entry; none while the rules have not looked at this plan yet. */
export function verdictsOf(judged: Judged | undefined, plan: Case): ReadonlyMap<number, Verdict> {
  const worst = new Map<number, Verdict>();
  if (judged?.plan !== plan) return worst;
  for (const finding of judged.findings) {
    const { verdict, entry } = finding;
    if (verdict === 'green') continue;
    const known = worst.get(entry);
    if (known === undefined || (known.verdict === 'amber' && verdict === 'red'))
      worst.set(entry, { verdict, finding });
  }
  return worst;
}

/** At most three words: the change of dose where the rule is about it, else those of the schedule. */
export function shortWord({ finding }: Verdict, change: string): string {
  return change !== '' && ABOUT_STEPS.test(finding.rule) ? change : sayChip(finding);
}
const ABOUT_STEPS = /^(daily_|rise_|reduction_|refill_step_|oral_step)/;
