import { titrateText } from '../../../strings/titrate.ts';
import { useTitrate } from '../../context.ts';
import { FindingView } from './finding-view.tsx';
import type { Verdicts } from './verdicts.ts';

const HISTORY = 0;

/** What the rules say of what was so before the plan begins. */
export function HistoryBox({ verdicts, late }: { readonly verdicts: Verdicts; readonly late: boolean }) {
  const { country } = useTitrate().practice.value;
  const findings = late || verdicts.stale ? [] : (verdicts.of.get(HISTORY) ?? []);
  return (
    <section class="rule-box" aria-labelledby="rule-box-title" data-testid="rule-box-history">
      <h3 id="rule-box-title">{titrateText.schedule.box.history}</h3>
      <ul class="rule-list">
        {findings.map((finding) => (
          <FindingView
            key={finding.rule}
            finding={finding}
            country={country}
            setTo={undefined}
            onSet={() => {}}
          />
        ))}
      </ul>
    </section>
  );
}
