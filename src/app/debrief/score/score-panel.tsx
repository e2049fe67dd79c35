import { pointsOf, type Report, SCORE } from '../../../rehearsal/index.ts';
import { sayNumber } from '../../numbers/index.ts';
import { Icon } from '../../parts/index.ts';
import { debriefText } from '../../strings/en/debrief/debrief.ts';
import { sayLength } from '../say.ts';
import { useDebrief } from '../state.ts';
import { sayFails } from './fails.ts';
import { Ring } from './ring.tsx';
import { Rules } from './rules.tsx';

const words = debriefText.score;

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
      <Rules report={report} />
    </section>
  );
}

function Parts({ report }: { readonly report: Report }) {
  const { criticals, harmfuls, sbar, charting, checklist } = report;
  const of = (points: number, possible: number) => words.of(sayNumber(points, 1), sayNumber(possible, 1));
  const harm = harmfuls.filter(({ at_s }) => at_s !== undefined).length;
  const points = criticals.reduce((sum, result) => sum + pointsOf(result), 0);
  return (
    <dl class="deb-parts num">
      {criticals.length > 0 && (
        <Part name={words.criticals} says={of(points, SCORE.on_time_points.value * criticals.length)} />
      )}
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
  const { debrief, titles } = useDebrief();
  const { times } = debrief.report;
  const { title, never, notYet, ...names } = debriefText.times;
  const rows = [
    { name: names.suspected, at_s: times.suspected_s, none: never },
    { name: names.right, at_s: times.right_s, none: never },
    { name: names.help, at_s: times.help_s, none: never },
    ...(times.due === undefined
      ? []
      : [
          { name: names.called(times.due.map(titles.contact).join(', ')), at_s: times.called_s, none: never },
        ]),
    ...(times.delivery === undefined
      ? []
      : [{ name: names.delivery[times.delivery], at_s: times.delivery_s, none: notYet }]),
  ];
  return (
    <section class="panel" aria-labelledby="deb-times-title" data-testid="debrief-times">
      <header class="panel-head">
        <h2 id="deb-times-title">{title}</h2>
      </header>
      <dl class="deb-parts deb-times num">
        {rows.map(({ name, at_s, none }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class={at_s === undefined ? 'sub' : ''}>{at_s === undefined ? none : sayLength(at_s)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
