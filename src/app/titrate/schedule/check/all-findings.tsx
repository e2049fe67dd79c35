import type { RuleFinding } from '../../../../titration/index.ts';
import { titrateText } from '../../../strings/titrate.ts';
import { ruleNamed } from '../numbers.ts';
import { dayOf } from '../when.ts';
import { VerdictIcon } from './chip.tsx';
import { Fold } from './fold.tsx';
import { countOf, type Verdicts } from './verdicts.ts';

const words = titrateText.schedule.list;

/** Everything that the rules say of the plan: what is outside first, what holds counted and folded. */
export function AllFindings(props: {
  readonly verdicts: Verdicts;
  readonly late: boolean;
  /** Leads to an order; 0 is the history. */
  readonly onGo: (finding: RuleFinding) => void;
}) {
  const { verdicts, late, onGo } = props;
  const findings = verdicts.stale ? [] : [...verdicts.of.values()].flat();
  const counts = countOf(findings);
  const of = (verdict: RuleFinding['verdict']) => findings.filter((each) => each.verdict === verdict);
  const said = verdicts.stale
    ? late
      ? words.checking
      : ''
    : words.counts(counts.red, counts.amber, counts.green);
  return (
    <Fold
      class="all-findings"
      testid="all-findings"
      stale={verdicts.stale}
      summary={
        <>
          {words.title} <span class="sub">{said}</span>
        </>
      }
    >
      {() => (
        <>
          {!verdicts.stale && counts.red + counts.amber === 0 && <p class="sub">{words.none}</p>}
          <List findings={[...of('red'), ...of('amber')]} onGo={onGo} />
          {counts.green > 0 && (
            <Fold summary={words.green(counts.green)}>
              {() => <List findings={of('green')} onGo={onGo} />}
            </Fold>
          )}
        </>
      )}
    </Fold>
  );
}

/** A plan of years has more findings than anyone reads; the rest is counted. */
const MOST = 100;

function List(props: {
  readonly findings: readonly RuleFinding[];
  readonly onGo: (finding: RuleFinding) => void;
}) {
  const { findings, onGo } = props;
  return (
    <>
      <ul class="finding-lines">
        {findings.slice(0, MOST).map((finding) => (
          <li key={`${finding.rule}-${finding.entry}-${finding.at_s}`}>
            <button
              type="button"
              class="finding-line"
              data-rule={finding.rule}
              data-entry={finding.entry}
              onClick={() => onGo(finding)}
            >
              <VerdictIcon verdict={finding.verdict} />
              <span>
                <b>{finding.entry === 0 ? words.history : words.day(dayOf(finding.at_s))}</b>{' '}
                {finding.verdict === 'green' ? ruleNamed(finding.rule)?.title : finding.sentence}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {findings.length > MOST && <p class="sub">{words.more(findings.length - MOST)}</p>}
    </>
  );
}
