import { type ChartDue, type Charted, chartsDue, SCORE } from '../../../rehearsal/index.ts';
import { sayNumber } from '../../numbers/index.ts';
import { Icon, type IconName } from '../../parts/index.ts';
import { debriefText } from '../../strings/en/debrief/debrief.ts';
import { saySince } from '../say.ts';
import { useDebrief } from '../state.ts';
import { Said } from './calls-panel.tsx';

const words = debriefText.charting;
const SHAPES: Readonly<Record<ChartDue['result'], IconName>> = {
  in_time: 'check',
  late: 'caution',
  empty: 'close',
  missing: 'problem',
};

/** What had to be written by when and what came of it, what else was written, and what patient and family were told. */
export function ChartingPanel() {
  const { debrief, titles } = useDebrief();
  const { charts, told } = debrief.play;
  const due = chartsDue(debrief.play);
  const others = charts.filter((chart) => !due.some(({ written }) => written === chart));
  if (charts.length === 0 && told.length === 0 && due.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="deb-charting-title" data-testid="debrief-charting">
      <header class="panel-head">
        <h2 id="deb-charting-title">{words.title}</h2>
      </header>
      {charts.length === 0 && <p class="panel-body sub">{words.none}</p>}
      {due.map((each) => (
        <Due key={each.chart} due={each} />
      ))}
      {others.length > 0 && due.length > 0 && <h3 class="deb-sub">{words.others}</h3>}
      {others.map((chart) => (
        <div key={`${chart.chart}-${chart.at_s}`} class="deb-charted">
          <p>
            <b>{titles.chart(chart.chart)}</b>{' '}
            <span class="sub num">{saySince(chart.at_s, debrief.handover_s)}</span>
          </p>
          <Content chart={chart} />
        </div>
      ))}
      {told.length > 0 && (
        <dl class="deb-said panel-body">
          <Said name={words.told} all={told.map(({ statement }) => titles.statement(statement))} />
        </dl>
      )}
    </section>
  );
}

/** One chart that was asked for: due by when, written when, and for what it earned its points. */
function Due({ due }: { readonly due: ChartDue }) {
  const { titles, debrief } = useDebrief();
  const { chart, by_s, result, written, points, possible } = due;
  const when = (at_s: number) => saySince(at_s, debrief.handover_s);
  return (
    <div class="deb-charted" data-result={result} data-testid={`due-${chart}`}>
      <p class="deb-charted-head">
        <Icon name={SHAPES[result]} small />
        <b>{titles.chart(chart)}</b>
        <span class="grow" />
        <span class="num">{words.points(sayNumber(points, 1), sayNumber(possible, 1))}</span>
      </p>
      <p class="num">
        <b>{words.results[result]}</b>:{' '}
        {[
          by_s === undefined ? words.any : words.by(when(by_s)),
          ...(written === undefined ? [] : [words.written(when(written.at_s))]),
        ].join(', ')}
        .
      </p>
      {written !== undefined && result !== 'empty' && <p class="sub num">{sayEarned(due, written)}</p>}
      {written !== undefined && <Content chart={written} />}
    </div>
  );
}

/** `For the time 1 of 2, for what stands in it 2 of 3: 1 thing ticked that was never seen or done.` */
function sayEarned({ time_points, right_points }: ChartDue, written: Charted): string {
  const { chart_on_time_points, chart_right_points } = SCORE;
  const say = (points: number) => sayNumber(points, 1);
  const time = words.forTime(say(time_points), say(chart_on_time_points.value));
  const right = words.forRight(say(right_points), say(chart_right_points.value));
  if (right_points >= chart_right_points.value) return `${time}, ${right}.`;
  return `${time}, ${right}: ${sayWhyLess(written)}.`;
}

function sayWhyLess({ points, right_points, unseen }: Charted): string {
  if (unseen.length > 0) return words.unseenCount(unseen.length);
  if (points === undefined) return words.noScore;
  return right_points === undefined ? words.noReadings : words.wrongScore;
}

/** What stands in a chart, against what was seen. */
function Content({ chart: { chart, points, right_points, unseen, free } }: { readonly chart: Charted }) {
  const { titles } = useDebrief();
  return (
    <>
      {points !== undefined && (
        <p class={points === right_points ? 'num' : 'num deb-bad'}>
          {right_points === undefined
            ? words.scoreAlone(sayNumber(points, 0))
            : words.score(sayNumber(points, 0), sayNumber(right_points, 0))}
        </p>
      )}
      <dl class="deb-said">
        {unseen.length > 0 && (
          <Said name={words.unseen} all={unseen.map((item) => titles.chartItem(chart, item))} />
        )}
        {free !== undefined && free !== '' && <Said name={words.free} all={[`\u201c${free}\u201d`]} />}
      </dl>
    </>
  );
}
