import { expertRunOf, type TimedIntent } from '../../../rehearsal/index.ts';
import { whatIfText } from '../../strings/en/debrief/what-if.ts';
import { sayIntent } from '../deeds.ts';
import { sayLength } from '../say.ts';
import { useDebrief } from '../state.ts';

const words = whatIfText.expertSteps;

/** What the expert meant to do with this patient, and when; read-backs go without saying. */
export function ExpertSteps() {
  const { scenario, run, debrief, titles } = useDebrief();
  const stored = expertRunOf(scenario, run.draw);
  if (stored === undefined) return null;
  const steps = stored.intents.filter(isWorth).toSorted((a, b) => a.at_min - b.at_min);
  return (
    <details class="deb-expert" open data-testid="what-if-expert-steps">
      <summary>
        <b>{words.title}</b>
      </summary>
      <p class="sub">{stored.says}</p>
      <ol>
        {steps.map((step) => {
          const says = sayIntent(step, debrief.play, titles);
          return (
            <li key={`${step.at_min} ${says}`}>
              <span class="sub num">+{sayLength(60 * step.at_min)}</span> {says}
            </li>
          );
        })}
      </ol>
    </details>
  );
}

function isWorth({ kind }: TimedIntent): boolean {
  return kind !== 'read_back' && kind !== 'reply' && kind !== 'stop';
}
