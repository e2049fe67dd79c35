import type { Report } from '../../../rehearsal/index.ts';
import { sayNumber } from '../../numbers/index.ts';
import { Icon } from '../../parts/index.ts';
import { debriefText } from '../../strings/en/debrief/debrief.ts';
import { sayLength } from '../say.ts';
import { useDebrief } from '../state.ts';
import { sayFails } from './fails.ts';
import { Ring } from './ring.tsx';

const words = debriefText.score;
const POINTS = { met: 10, late: 5, missed: 0 } as const;

/** The result, what it is made of, and in words why it is not passed. */
export function ScorePanel() {
  const { debrief, scenario } = useDebrief();
  const { report } = debrief;
  const fails = sayFails(report, scenario);
  return (
    <section class="panel deb-score" aria-labelledby="deb-score-title" data-testid="debrief-score">
      <h2 id="deb-score-title" class="only-spoken">
        {words.title}
      </h2>
      <div class="deb-score-top">
        <Ring report={report} />
        <Parts report={report} />
      </div>
      <div class="deb-verdict" data-passed={report.passed}>
        <p>
          <Icon name={report.passed ? 'check' : 'problem'} small />
          <b data-testid="debrief-result">{report.passed ? words.passed : words.notPassed}</b>
        </p>
        {!report.passed && report.percent >= report.pass_percent && (
          <p class="num">{words.enough(sayNumber(report.percent, 0))}</p>
        )}
        {fails.length > 0 && (
          <ol data-testid="debrief-fails" aria-label={words.why}>
            {fails.map((fail) => (
              <li key={fail}>{fail}</li>
            ))}
          </ol>
        )}
        {report.passed && <p class="sub">{words.whyPassed}</p>}
      </div>
    </section>
  );
}

function Parts({ report }: { readonly report: Report }) {
  const { criticals, harmfuls, sbar, charting, checklist } = report;
  const of = (points: number, possible: number) => words.of(sayNumber(points, 1), sayNumber(possible, 1));
  const harm = harmfuls.filter(({ at_s }) => at_s !== undefined).length;
  const points = criticals.reduce((sum, { result }) => sum + POINTS[result], 0);
  return (
    <dl class="deb-parts num">
      {criticals.length > 0 && <Part name={words.criticals} says={of(points, 10 * criticals.length)} />}
      {checklist !== undefined && <Part name={words.checklist} says={of(checklist.done, checklist.of)} />}
      {sbar !== undefined && <Part name={words.sbar} says={of(sbar.points, sbar.possible)} />}
      {charting !== undefined && <Part name={words.charting} says={of(charting.points, charting.possible)} />}
      <Part
        name={words.harmful}
        says={harm === 0 ? words.none : `${harm}`}
        tone={harm === 0 ? 'good' : 'bad'}
      />
    </dl>
  );
}

function Part(props: { readonly name: string; readonly says: string; readonly tone?: 'good' | 'bad' }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd class={props.tone === undefined ? '' : `deb-${props.tone}`}>{props.says}</dd>
    </div>
  );
}

/** How long it took to suspect, to call, and to make delivery right. */
export function TimesPanel() {
  const { times } = useDebrief().debrief.report;
  const { title, never, ...names } = debriefText.times;
  const rows = [
    { name: names.suspected, at_s: times.suspected_s },
    { name: names.right, at_s: times.right_s },
    { name: names.called, at_s: times.called_s },
    ...(times.delivery === undefined
      ? []
      : [{ name: names.delivery[times.delivery], at_s: times.delivery_s }]),
  ];
  return (
    <section class="panel" aria-labelledby="deb-times-title" data-testid="debrief-times">
      <header class="panel-head">
        <h2 id="deb-times-title">{title}</h2>
      </header>
      <dl class="deb-parts deb-times num">
        {rows.map(({ name, at_s }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class={at_s === undefined ? 'sub' : ''}>{at_s === undefined ? never : sayLength(at_s)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
