import { oralRuleOf } from '../by-dose/oral-rule.ts';
import { Icon } from '../parts/index.ts';
import { hashOf } from '../shell/index.ts';
import { text } from '../strings/index.ts';
import { SETTLED_DAYS } from './cases.ts';
import { useSetting } from './context.ts';

/** Says on the chart whether its patients have been treated for long, and how they got there. */
export function Start() {
  const start = useSetting('start');
  const patient = useSetting('patient');
  const rule = oralRuleOf({ patient, kidney_percent: useSetting('kidney_percent') });
  const words = text.compare.start;
  const nothing = start === 'nothing';
  const broken = (useSetting('breaks')?.broken.length ?? 0) > 0;
  return (
    <div class={nothing ? 'start start-nothing' : 'start'} data-testid="start">
      <p>
        {nothing && <Icon name="caution" small />}
        <b>{words.names[start]}.</b>{' '}
        {nothing ? words.nothing : words[broken ? 'broken' : 'settled'](String(SETTLED_DAYS))}
      </p>
      <details class="fold">
        <summary>{words.how}</summary>
        <div class="fold-body">
          <ol>
            {[words.tablets[rule], ...words.steps].map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p class="sub">{words.source}</p>
          <a
            class="button"
            href={hashOf('titrate', `patient=${patient}&start=untreated`)}
            data-testid="to-titrate"
          >
            {words.titrate}
          </a>
        </div>
      </details>
    </div>
  );
}
