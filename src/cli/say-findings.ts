import { type Case, sayCaseTime } from '../case/index.ts';
import { judge, type RuleFinding, type RuleSource } from '../titration/index.ts';

const TEACHING = 'Teaching rules, not medical advice; they judge the plan and block nothing.';

/** What the rules say of a plan, red and amber or `all`, for a terminal; empty when there is nothing to say. */
export function sayFindings(document: Case, all: boolean): string {
  const found = judge(document);
  const said = all ? found : found.filter(({ verdict }) => verdict !== 'green');
  if (said.length === 0) return '';
  const count = (verdict: RuleFinding['verdict']) => found.filter((each) => each.verdict === verdict).length;
  const counts = `${count('red')} red, ${count('amber')} amber, ${count('green')} green.`;
  const notes = new Map(document.log.map(({ id, note }) => [id, note]));
  const lines = said.map((finding) => inLines(finding, notes.get(finding.entry)));
  return `\n${TEACHING}\n\n${lines.join('\n')}\n${counts}\n`;
}

/** `note` is what its author says about the entry. */
function inLines(finding: RuleFinding, note: string | undefined): string {
  const { verdict, rule, entry, at_s, sentence, mend, sources } = finding;
  const where = entry === 0 ? 'history' : `entry ${entry}`;
  const lines = [
    `${verdict.toUpperCase()}  ${sayCaseTime(at_s)}, ${where}, rule ${rule}`,
    `  ${sentence}`,
    ...(note === undefined || note === '' ? [] : [`  Note: ${note}`]),
    ...mend.map((way) => `  Way out: ${way}`),
    ...sources.map((source) => `  Source: ${saySource(source)}`),
  ];
  return `${lines.join('\n')}\n`;
}

function saySource({ reference, says }: RuleSource): string {
  if (reference === undefined) return says;
  return says === '' ? reference.id : `${reference.id}, ${says}`;
}
