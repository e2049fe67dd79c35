import type { Charted } from '../../../rehearsal/index.ts';
import { sayNumber } from '../../numbers/index.ts';
import { debriefText } from '../../strings/en/debrief/debrief.ts';
import { saySince } from '../say.ts';
import { useDebrief } from '../state.ts';
import { Said } from './calls-panel.tsx';

const words = debriefText.charting;

/** What was written down against what was seen, and what patient and family were told. */
export function ChartingPanel() {
  const { debrief, titles } = useDebrief();
  const { charts, told } = debrief.play;
  if (charts.length === 0 && told.length === 0 && debrief.report.charting === undefined) return null;
  return (
    <section class="panel" aria-labelledby="deb-charting-title" data-testid="debrief-charting">
      <header class="panel-head">
        <h2 id="deb-charting-title">{words.title}</h2>
      </header>
      {charts.length === 0 && <p class="panel-body sub">{words.none}</p>}
      {charts.map((chart) => (
        <OneChart key={`${chart.chart}-${chart.at_s}`} chart={chart} />
      ))}
      {told.length > 0 && (
        <dl class="deb-said panel-body">
          <Said name={words.told} all={told.map(({ statement }) => titles.statement(statement))} />
        </dl>
      )}
    </section>
  );
}

function OneChart({ chart }: { readonly chart: Charted }) {
  const { titles, debrief } = useDebrief();
  const { points, right_points, unseen, free } = chart;
  return (
    <div class="deb-charted">
      <p>
        <b>{titles.chart(chart.chart)}</b>{' '}
        <span class="sub num">{saySince(chart.at_s, debrief.handover_s)}</span>
      </p>
      {points !== undefined && (
        <p class={points === right_points ? 'num' : 'num deb-bad'}>
          {right_points === undefined
            ? words.pointsAlone(sayNumber(points, 0))
            : words.points(sayNumber(points, 0), sayNumber(right_points, 0))}
        </p>
      )}
      <dl class="deb-said">
        {unseen.length > 0 && (
          <Said name={words.unseen} all={unseen.map((item) => titles.chartItem(chart.chart, item))} />
        )}
        {free !== undefined && free !== '' && <Said name={words.free} all={[`\u201c${free}\u201d`]} />}
      </dl>
    </div>
  );
}
