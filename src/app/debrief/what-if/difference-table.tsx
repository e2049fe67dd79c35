import { type Report, SAID, VISIBLE } from '../../../rehearsal/index.ts';
import { sayNumber, withUnit } from '../../numbers/index.ts';
import { whatIfText } from '../../strings/en/debrief/what-if.ts';
import { NumbersFold } from '../numbers.tsx';
import { sayLength, saySince } from '../say.ts';
import { useDebrief } from '../state.ts';
import type { Other, Outcome } from './compute.ts';
import { type Difference, SIGNS } from './differences.ts';
import { nameOfSign, sayHoursOf, sayResult, sayValue } from './say-difference.ts';

const words = whatIfText.table;

/** What the other course made of it, beside the learner's own. */
export function DifferenceTable({ other }: { readonly other: Other }) {
  const { debrief, branches } = useDebrief();
  const { handover_s } = debrief;
  const own = { report: debrief.report, outcome: branches.own(other), to_s: debrief.to_s };
  const differences = branches.differences(other);
  return (
    <>
      <table class="deb-differences" data-testid="what-if-table">
        <caption>{words.caption(sayHoursOf(other.to_s, debrief.to_s, handover_s))}.</caption>
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
          {rowsOf(own, other, handover_s).map(({ name, mine, theirs }) => (
            <tr key={name} data-differs={mine !== theirs}>
              <th scope="row">{name}</th>
              <td class="number">{mine}</td>
              <td class="number you">{theirs}</td>
            </tr>
          ))}
          {differences.map((each) => (
            <Sign key={each.sign} difference={each} handover_s={handover_s} />
          ))}
        </tbody>
      </table>
      <p class="sub" data-testid="what-if-alike">
        {differences.length === 0 ? whatIfText.same : words.rest}
      </p>
      <NumbersFold
        title={words.from}
        testid="what-if-steps"
        numbers={[
          ...SIGNS.map((sign) => ({ says: nameOfSign(sign), number: VISIBLE[sign] })),
          { says: words.seizure, number: SAID.seizure },
        ]}
      />
    </>
  );
}

function Sign(props: { readonly difference: Difference; readonly handover_s: number }) {
  const { sign, kind, own, other } = props.difference;
  return (
    <tr data-differs="true" data-testid={`what-if-sign-${sign}`}>
      <th scope="row">{words.signs[kind](nameOfSign(sign))}</th>
      {[own, other].map(({ value, at_s }, i) => (
        <td key={i === 0 ? 'own' : 'other'} class={i === 0 ? 'number' : 'number you'}>
          {sayValue(sign, value)} <span class="sub deb-when">{saySince(at_s, props.handover_s)}</span>
        </td>
      ))}
    </tr>
  );
}

interface Judged {
  readonly report: Report;
  readonly outcome: Outcome;
  readonly to_s: number;
}
interface Row {
  readonly name: string;
  readonly mine: string;
  readonly theirs: string;
}

/** What always stands there, and what of the rest differs. */
function rowsOf(own: Judged, other: Judged, handover_s: number): readonly Row[] {
  const row = (name: string, say: (of: Judged) => string): Row => ({
    name,
    mine: say(own),
    theirs: say(other),
  });
  const met = ({ report: { criticals } }: Judged) =>
    `${criticals.filter(({ result }) => result === 'met').length} / ${criticals.length}`;
  const harms = ({ report }: Judged) =>
    String(report.harmfuls.filter(({ at_s }) => at_s !== undefined).length);
  const ends = ({ outcome, to_s }: Judged) =>
    outcome.died ? words.outcomes.died(saySince(to_s, handover_s)) : words.outcomes.alive;
  const fits = ({ outcome }: Judged) => withUnit(sayNumber(outcome.seizure.value, 2), words.perHour);
  const apart = Math.abs(own.outcome.seizure.value - other.outcome.seizure.value);
  const { delivery } = own.report.times;
  const delivered = ({ report: { times } }: Judged) =>
    times.delivery_s === undefined ? words.never : sayLength(times.delivery_s);
  return [
    row(words.score, ({ report }) => withUnit(sayNumber(report.percent, 0), '%')),
    row(words.result, ({ report }) => sayResult(report)),
    row(words.outcome, ends),
    row(words.criticals, met),
    ...[row(words.harmful, harms)].filter(differs),
    ...(delivery === undefined ? [] : [row(words.delivery[delivery], delivered)].filter(differs)),
    ...(apart >= SAID.seizure.value ? [row(words.seizure, fits)] : []),
  ];
}

function differs({ mine, theirs }: Row): boolean {
  return mine !== theirs;
}
