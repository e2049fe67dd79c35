import { type CriticalResult, pointsOf, SCORE } from '../../../rehearsal/index.ts';
import { sayNumber } from '../../numbers/index.ts';
import { Icon, type IconName } from '../../parts/index.ts';
import { debriefText } from '../../strings/en/debrief/debrief.ts';
import { cite } from '../cite.ts';
import { sayLength, saySince, sayUsed } from '../say.ts';
import { useDebrief } from '../state.ts';
import { barOf } from './bar.ts';
import { sayParts } from './say-parts.ts';

const words = debriefText.criticals;
const SHAPES: Readonly<Record<CriticalResult['result'], IconName>> = {
  met: 'check',
  late: 'caution',
  missed: 'problem',
};

/** Each critical action with the time it took against its deadline; met, late and missed differ in shape and word. */
export function CriticalsPanel() {
  const { debrief } = useDebrief();
  const { criticals } = debrief.report;
  return (
    <section class="panel" aria-labelledby="deb-criticals-title" data-testid="debrief-criticals">
      <header class="panel-head">
        <h2 id="deb-criticals-title">{debriefText.score.criticals}</h2>
        <span class="grow" />
        <span class="cite">{words.key}</span>
      </header>
      {criticals.length === 0 ? (
        <p class="panel-body sub">{words.none}</p>
      ) : (
        <ul class="deb-criticals">
          {criticals.map((result) => (
            <Row key={result.critical.key} result={result} handover_s={debrief.handover_s} />
          ))}
        </ul>
      )}
      {criticals.some(({ critical }) => critical.bold) && <p class="cite deb-bold-key">{words.boldKey}</p>}
    </section>
  );
}

function Row({ result: each, handover_s }: { readonly result: CriticalResult; readonly handover_s: number }) {
  const { critical, result, from_s } = each;
  const { debrief, titles } = useDebrief();
  const parts = result === 'missed' ? sayParts(debrief.play, critical.need, titles) : '';
  const bar = barOf(each);
  const limit_s = 60 * critical.within_min;
  const used = bar.used_s === undefined ? words.notDone : sayUsed(bar.used_s, limit_s);
  const deadline = sayLength(limit_s);
  return (
    <li class={`deb-critical is-${result}`} data-testid={`critical-${critical.key}`} data-result={result}>
      <Icon name={SHAPES[result]} small />
      <details class="deb-why">
        <summary class={critical.bold ? 'deb-critical-says is-bold' : 'deb-critical-says'} title={words.why}>
          {critical.says}
          {critical.bold && <span class="only-spoken"> ({words.bold})</span>}
        </summary>
        <p>
          {critical.why} <span class="cite">{cite(critical.source)}</span>
          {from_s !== handover_s && <span class="cite"> {words.from(saySince(from_s, handover_s))}.</span>}
        </p>
      </details>
      <span class="deb-critical-time num">
        <b>{words.results[result]}</b> {words.time(used, deadline)}
      </span>
      {parts !== '' && (
        <p class="deb-critical-parts num" data-testid={`parts-${critical.key}`}>
          {parts}
        </p>
      )}
      {result === 'late' && (
        <p class="deb-critical-parts num">
          {words.lateCosts(sayNumber(pointsOf(each), 1), sayNumber(SCORE.on_time_points.value, 1))}
        </p>
      )}
      <span
        class="deb-bar-track"
        role="img"
        aria-label={words.bar(used, deadline, words.results[result])}
        style={{ '--used': bar.used, '--deadline': bar.deadline }}
        data-used={bar.used}
        data-deadline={bar.deadline}
      >
        {bar.used > 0 && <span class="deb-bar-used" />}
        <span class="deb-bar-tick" />
      </span>
    </li>
  );
}
