import type { Report } from '../../../rehearsal/index.ts';
import { sayNumber, withUnit } from '../../numbers/index.ts';
import { whatIfText } from '../../strings/en/debrief/what-if.ts';
import { saySince } from '../say.ts';
import { useDebrief } from '../state.ts';
import type { Extreme, Other, Outcome } from './compute.ts';

const words = whatIfText.table;

/** What the other course made of it, beside the learner's own. */
export function DifferenceTable({ other }: { readonly other: Other }) {
  const { debrief, branches } = useDebrief();
  const rows = rowsOf(debrief.handover_s);
  const own = { report: debrief.report, outcome: branches.own() };
  return (
    <table class="deb-differences" data-testid="what-if-table">
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col" class="number">
            {words.yours}
          </th>
          <th scope="col" class="number">
            {words.other}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, say, when }) => {
          const [mine, theirs] = [say(own), say(other)];
          return (
            <tr key={name} data-differs={mine !== theirs}>
              <th scope="row">{name}</th>
              <td class="number">
                {mine} {when !== undefined && <span class="sub deb-when">{when(own)}</span>}
              </td>
              <td class="number you">
                {theirs} {when !== undefined && <span class="sub deb-when">{when(other)}</span>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface Judged {
  readonly report: Report;
  readonly outcome: Outcome;
}
interface Row {
  readonly name: string;
  say(of: Judged): string;
  /** When it was so. */
  when?(of: Judged): string;
}

const temperature = (outcome: Outcome) => outcome.temperature;
const spo2 = (outcome: Outcome) => outcome.spo2;
const seizure = (outcome: Outcome) => outcome.seizure;

function rowsOf(handover_s: number): readonly Row[] {
  const at =
    (pick: (outcome: Outcome) => Extreme, decimals: number, unit: string) =>
    ({ outcome }: Judged) =>
      withUnit(sayNumber(pick(outcome).value, decimals), unit);
  const when =
    (pick: (outcome: Outcome) => Extreme) =>
    ({ outcome }: Judged) =>
      saySince(pick(outcome).at_s, handover_s);
  const count = (found: readonly unknown[], all: readonly unknown[]) => `${found.length} / ${all.length}`;
  return [
    { name: words.score, say: ({ report }) => withUnit(sayNumber(report.percent, 0), '%') },
    { name: words.result, say: ({ report }) => (report.passed ? words.passed : words.notPassed) },
    {
      name: words.criticals,
      say: ({ report: { criticals } }) =>
        count(
          criticals.filter(({ result }) => result === 'met'),
          criticals,
        ),
    },
    {
      name: words.harmful,
      say: ({ report }) => String(report.harmfuls.filter(({ at_s }) => at_s !== undefined).length),
    },
    { name: words.temperature, say: at(temperature, 1, '\u00b0C'), when: when(temperature) },
    { name: words.spo2, say: at(spo2, 0, '%'), when: when(spo2) },
    { name: words.seizure, say: at(seizure, 3, 'per h'), when: when(seizure) },
    {
      name: words.outcome,
      say: ({ outcome }) => (outcome.died ? words.outcomes.died : words.outcomes.alive),
    },
  ];
}
