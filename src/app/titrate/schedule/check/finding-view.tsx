import type { Practice, RuleFinding } from '../../../../titration/index.ts';
import { titrateText } from '../../../strings/titrate.ts';
import { ruleNamed } from '../numbers.ts';
import { VerdictChip } from './chip.tsx';
import { sayChip } from './chip-words.ts';
import type { SetTo } from './set-to.ts';
import { Sources } from './sources.tsx';

const words = titrateText.schedule.box;

/** One finding in full: what is outside, the ways out, where the rule comes from and where practice differs. */
export function FindingView(props: {
  readonly finding: RuleFinding;
  readonly country: Practice['country'];
  readonly setTo: SetTo | undefined;
  readonly onSet: (to: SetTo) => void;
}) {
  const { finding, country, setTo, onSet } = props;
  const rule = ruleNamed(finding.rule);
  return (
    <li class="rule-finding" data-rule={finding.rule}>
      <p class="rule-top">
        <VerdictChip verdict={finding.verdict}>{sayChip(finding)}</VerdictChip>
        <b>{rule?.title}</b>
      </p>
      <p>{finding.sentence}</p>
      {finding.mend.length > 0 && (
        <ul class="rule-mend">
          {finding.mend.map((way) => (
            <li key={way}>{way}</li>
          ))}
        </ul>
      )}
      {setTo !== undefined && (
        <button type="button" class="button" data-testid={`set-${finding.rule}`} onClick={() => onSet(setTo)}>
          {setTo.label}
        </button>
      )}
      <details class="rule-more">
        <summary>{words.sources}</summary>
        <Sources sources={finding.sources} />
        {ordered(rule?.local ?? [], country).map(({ where, says, sources }) => (
          <div key={where} class="rule-local">
            <p>
              <b>{where}</b>: {says}
            </p>
            <Sources sources={sources} />
          </div>
        ))}
      </details>
    </li>
  );
}

/** The learner's own country first. */
function ordered<L extends { readonly where: string }>(
  local: readonly L[],
  country: Practice['country'],
): readonly L[] {
  const own = words.countries[country];
  return [...local].sort((a, b) => Number(b.where.includes(own)) - Number(a.where.includes(own)));
}
