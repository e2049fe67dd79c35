import { useMemo } from 'preact/hooks';
import { type Case, DAY_S } from '../../../case/index.ts';
import type { Checked } from '../../../problem/index.ts';
import type { RuleFinding } from '../../../titration/index.ts';
import { useTitrate } from '../context.ts';
import { endOf } from '../plan/index.ts';
import { useAnswer } from '../use-answer.ts';

const PAUSE_MS = 120;

/** What the rules say of the orders that `planned` has beyond the plan, and of what they break elsewhere. */
export function useCheck(planned: Checked<Case>) {
  const titrate = useTitrate();
  const plan = titrate.plan.value;
  // As far as the plan itself is judged, so that a check is not blamed for a reservoir that was empty anyway.
  const until_s = endOf(plan, titrate.today_s.value + DAY_S);
  const judged = titrate.judged.value;
  const asked = useMemo(
    () => (planned.ok && planned.value !== plan ? { plan: planned.value, until_s } : undefined),
    [planned, plan, until_s],
  );
  const { answer, settling } = useAnswer('findings', asked, PAUSE_MS);
  const findings = useMemo(() => {
    if (answer === undefined) return [];
    const old = new Set(plan.log.map(({ id }) => id));
    const known = judged?.plan === plan ? new Set(judged.findings.map(keyOf)) : undefined;
    return answer.filter((finding) => {
      if (finding.entry !== 0 && !old.has(finding.entry)) return true;
      return finding.verdict !== 'green' && known !== undefined && !known.has(keyOf(finding));
    });
  }, [answer, plan, judged]);
  return { findings, settling };
}

function keyOf({ rule, entry, verdict }: RuleFinding): string {
  return `${rule} ${entry} ${verdict}`;
}
