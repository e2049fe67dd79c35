import { useEffect, useRef } from 'preact/hooks';
import { sayCaseTime } from '../../case/index.ts';
import type { Debrief } from '../../diagnosis/index.ts';
import { sayNumber } from '../numbers/index.ts';
import { Icon, type IconName } from '../parts/index.ts';
import { whichFaultText } from '../strings/en/break/which-fault.ts';
import { useWhich } from './context.ts';
import { sayDiagnosis, saySpan } from './say.ts';

const words = whichFaultText.verdict;

type Mark = 'right' | 'place' | 'wrong';
const ICONS: Readonly<Record<Mark, IconName>> = { right: 'check', place: 'caution', wrong: 'close' };

/** What it was, against what was said. It takes the focus. */
export function VerdictPanel({ debrief }: { readonly debrief: Debrief }) {
  const { another, again } = useWhich();
  const { truth, fault, answer, right, place_right, brier, begins_s } = debrief;
  const mark: Mark = right ? 'right' : place_right ? 'place' : 'wrong';
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    place.current?.focus();
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section
      ref={place}
      class={`panel which-verdict is-${mark}`}
      tabIndex={-1}
      aria-labelledby="which-verdict-title"
      data-testid="which-verdict"
      data-mark={mark}
    >
      <header class="panel-head">
        <h2 id="which-verdict-title">{words.title}</h2>
        <span class="which-mark">
          <Icon name={ICONS[mark]} small />
          {words[mark]}
        </span>
        <span class="grow" />
        <button type="button" class="button button-quiet" data-testid="which-again" onClick={again}>
          {words.same}
        </button>
        <button type="button" class="button button-main" data-testid="which-another" onClick={another}>
          {words.another}
        </button>
      </header>
      <div class="panel-body which-verdict-body">
        <dl class="which-figures">
          <div>
            <dt>{words.truth}</dt>
            <dd data-testid="which-truth">{fault?.title ?? sayDiagnosis(truth)}</dd>
          </div>
          <div>
            <dt>{words.yours}</dt>
            <dd>{sayDiagnosis(answer.diagnosis)}</dd>
          </div>
          <div>
            <dt>{words.score}</dt>
            <dd>
              <span class="num">{sayNumber(brier, 2)}</span>{' '}
              <span class="sub">{words.scoreSays(`${sayNumber(answer.confidence * 100, 0)}\u00a0%`)}</span>
            </dd>
          </div>
        </dl>
        <p>{fault === undefined ? sayNothing(debrief) : fault.says}</p>
        {truth.mechanism !== 'tolerance' && <p class="num">{words.began(sayCaseTime(begins_s))}</p>}
        {fault !== undefined && <p>{words.mended(fault.mended_by)}</p>}
        <Care debrief={debrief} />
      </div>
    </section>
  );
}

function sayNothing({ truth }: Debrief): string {
  return `${words.noFault} ${truth.mechanism === 'trigger' ? words.trigger : words.tolerance}`;
}

/** How the patient fared meanwhile. */
function Care({ debrief }: { readonly debrief: Debrief }) {
  const { severe_min, late, died_s, harms } = debrief;
  const lines = [
    ...(died_s === undefined ? [] : [words.died(sayCaseTime(died_s))]),
    ...(severe_min === 0 ? [] : [words.severe(saySpan(severe_min), late)]),
    ...harms.map(({ title, says }) => words.harm(title, says)),
  ];
  return lines.length === 0 ? null : (
    <ul class="which-care">
      {lines.map((line) => (
        <li key={line}>
          <Icon name="caution" small />
          <span>{line}</span>
        </li>
      ))}
    </ul>
  );
}
