import type { Case, Entry } from '../../../../case/index.ts';
import type { RuleFinding, RuleVerdict } from '../../../../titration/index.ts';
import type { Judged } from '../../plan/titrate.ts';

/** What the rules say of the plan, by entry; 0 is the history. */
export interface Verdicts {
  readonly stale: boolean;
  readonly of: ReadonlyMap<number, readonly RuleFinding[]>;
  /** Whether the entry is the one that was judged. */
  knows(entry: Entry): boolean;
}

const WORST_FIRST: readonly RuleVerdict[] = ['red', 'amber', 'green'];

export function verdictsOf(judged: Judged | undefined, plan: Case): Verdicts {
  const stale = judged?.plan !== plan;
  const of = new Map<number, RuleFinding[]>();
  for (const finding of judged?.findings ?? []) {
    const found = of.get(finding.entry);
    if (found === undefined) of.set(finding.entry, [finding]);
    else found.push(finding);
  }
  for (const findings of of.values()) findings.sort((a, b) => place(a) - place(b));
  return { stale, of, knows: (entry) => judged !== undefined && (!stale || isSame(judged.plan, entry)) };
}

function place({ verdict }: RuleFinding): number {
  return WORST_FIRST.indexOf(verdict);
}

function isSame(judged: Case, entry: Entry): boolean {
  const old = judged.log.find(({ id }) => id === entry.id);
  return old === entry || (old !== undefined && JSON.stringify(old) === JSON.stringify(entry));
}

export function countOf(findings: Iterable<RuleFinding>): Readonly<Record<RuleVerdict, number>> {
  const counts = { red: 0, amber: 0, green: 0 };
  for (const { verdict } of findings) counts[verdict]++;
  return counts;
}
