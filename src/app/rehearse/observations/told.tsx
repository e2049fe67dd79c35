import { observationsText as words } from '../../strings/en/rehearse/observations.ts';
import { useSession } from '../session/index.ts';
import { sayElapsed } from '../words/index.ts';

/** Everything that was said: the handover, and what chart, card, family and patient gave when they were asked. */
export function Told() {
  const session = useSession();
  const { value: play } = session.calm;
  const { says } = play.scenario.handover;
  const asked = [...play.heard].sort((one, other) => other.at_s - one.at_s);
  return (
    <section
      class="found-scroll"
      aria-label={words.views.told}
      data-testid="told"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keys must reach what scrolls
      tabIndex={0}
    >
      <ul class="told-lines">
        {asked.map(({ key, by, says: line, at_s }) => (
          <li key={key}>
            <span class="num">
              {sayElapsed(at_s - play.from_s)} {sourceOf(by)}
            </span>
            <span>{line}</span>
          </li>
        ))}
        {says.map((line) => (
          <li key={line}>
            <span class="num">{words.sources.handover}</span>
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sourceOf(by: string): string {
  return Object.entries(words.sources).find(([key]) => key === by)?.[1] ?? by;
}
