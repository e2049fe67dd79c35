import '../../styles/rehearse-decision.css';
import { useSignal } from '@preact/signals';
import type { Problem } from '../../../problem/index.ts';
import type { OpenDecision } from '../../../rehearsal/index.ts';
import { decisionText as words } from '../../strings/en/rehearse/decision.ts';
import { Refused, sayLeft } from '../dialog/index.ts';
import { useSession } from '../session/session.ts';

/** What somebody asks of the learner, and how long it can wait. */
export function DecisionPanel() {
  const { decisions } = useSession().calm.value;
  const open = decisions.filter(({ option }) => option === undefined);
  return open.map((decision) => <Asked key={`${decision.key}-${decision.at_s}`} open={decision} />);
}

function Asked({ open }: { readonly open: OpenDecision }) {
  const session = useSession();
  const { scenario, now_s } = session.calm.value;
  const refused = useSignal<readonly Problem[]>([]);
  const decision = scenario.decisions.find(({ key }) => key === open.key);
  if (decision === undefined) return null;
  const total_s = open.until_s - open.at_s;
  const left = total_s > 0 ? Math.max(0, Math.min(1, (open.until_s - now_s) / total_s)) : 0;
  return (
    <section
      class="panel decision"
      aria-labelledby={`decision-${open.key}`}
      data-testid={`decision-${open.key}`}
    >
      <header class="panel-head">
        <h2 id={`decision-${open.key}`}>{words.asks(decision.from)}</h2>
        <span class="grow" />
        <span class="sub num">{words.left(sayLeft(open.until_s, now_s))}</span>
      </header>
      <div class="decision-time" aria-hidden="true" style={{ '--left': left }} />
      <div class="decision-body">
        <p class="decision-asks">{words.quote(decision.asks)}</p>
        <div class="decision-options">
          {decision.options.map(({ key, says }) => (
            <button
              key={key}
              type="button"
              class="button"
              data-testid={`decide-${key}`}
              onClick={() => {
                const done = session.send({ kind: 'decide', decision: open.key, option: key });
                refused.value = done.ok ? [] : done.problems;
              }}
            >
              {says}
            </button>
          ))}
        </div>
        <Refused id={`decision-${open.key}-refused`} problems={refused.value} />
      </div>
    </section>
  );
}
