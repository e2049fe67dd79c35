import { sayCaseTime } from '../../../case/index.ts';
import type { Passing, RuleFinding } from '../../../titration/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useTitrate } from '../context.ts';
import { cite } from './cite.ts';
import { MARK_OF, MarkIcon } from './mark.tsx';
import { ruleLocal } from './rule-numbers.ts';
import { goTo } from './time.ts';

const words = titrateText.next.form;
const UK = 'United Kingdom';
const ORDER = { red: 0, amber: 1, green: 2 } as const;

interface ChecksProps {
  readonly findings: readonly RuleFinding[];
  readonly settling: boolean;
  /** Sets a dose to what a rule would pass, where the action has it. */
  readonly onSet: (passes: Passing) => { readonly says: string; readonly set: () => void } | undefined;
}

/** What the rules say of an action before it is applied; a way out beside each that does not hold. */
export function Checks({ findings, settling, onSet }: ChecksProps) {
  const sorted = [...findings].sort((a, b) => ORDER[a.verdict] - ORDER[b.verdict]);
  const holding = sorted.filter(({ verdict }) => verdict === 'green');
  const others = sorted.filter(({ verdict }) => verdict !== 'green');
  return (
    <div
      class="checks"
      data-testid="checks"
      data-state={settling ? 'settling' : 'settled'}
      aria-busy={settling}
    >
      <h4 class="only-spoken">{words.checks}</h4>
      {settling && findings.length === 0 && <p class="hint">{words.checking}</p>}
      {!settling && findings.length === 0 && <p class="hint">{words.noRule}</p>}
      <ul>
        {others.map((finding) => (
          <Check key={finding.rule + finding.entry} finding={finding} onSet={onSet} />
        ))}
      </ul>
      {holding.length > 0 && (
        <details class="holding" data-testid="holding">
          <summary>
            <MarkIcon mark="ok" />
            {words.holding(holding.length)}
          </summary>
          <ul>
            {holding.map((finding) => (
              <Check key={finding.rule + finding.entry} finding={finding} onSet={onSet} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Check({ finding, onSet }: { readonly finding: RuleFinding; readonly onSet: ChecksProps['onSet'] }) {
  const titrate = useTitrate();
  const { verdict, sentence, mend, passes, sources, rule } = finding;
  const wait_s = passes?.unit === 's' && passes.least !== undefined ? passes.least : undefined;
  const local = titrate.practice.value.country === 'UK' ? ruleLocal(rule, UK) : undefined;
  const set = passes === undefined || verdict === 'green' ? undefined : onSet(passes);
  return (
    <li class={`check is-${verdict}`} data-rule={rule} data-verdict={verdict}>
      <MarkIcon mark={MARK_OF[verdict]} />
      <div>
        <p>{sentence}</p>
        {verdict !== 'green' && wait_s === undefined && set === undefined && mend[0] !== undefined && (
          <p class="check-mend">{mend[0]}</p>
        )}
        {local !== undefined && <p class="check-mend">{words.local(local)}</p>}
        {wait_s !== undefined && (
          <button
            type="button"
            class="button button-slim"
            data-testid="wait-until"
            onClick={() => goTo(titrate, wait_s)}
          >
            {words.waitUntil(sayCaseTime(Math.ceil(wait_s / 60) * 60))}
          </button>
        )}
        {set !== undefined && (
          <button type="button" class="button button-slim" data-testid="set-to" onClick={set.set}>
            {words.set(set.says)}
          </button>
        )}
        <p class="cite">{cite(sources)}</p>
      </div>
    </li>
  );
}
