import type { Procedure } from '../../../rehearsal/index.ts';
import { procedureText as words } from '../../strings/en/rehearse/procedure.ts';
import { sayLeft, sayWhen } from '../dialog/index.ts';
import { useSession } from '../session/session.ts';
import { procedureOf } from './state.ts';

const MOST = 12;

interface Line {
  readonly key: string;
  readonly at_s: number;
  readonly of: string;
  readonly says: string;
}

/** What the steps showed, and what the patient says meanwhile; newest first, as it happened, never judged. */
export function Happened({ procedure }: { readonly procedure: Procedure }) {
  const session = useSession();
  const { steps, feed, now_s, from_s } = session.calm.value;
  const queued = procedureOf(session).queue.value.length;
  const asked = steps.filter((each) => each.procedure === procedure.key);
  // Hands do one thing after the other: what is not done yet has shown nothing.
  const mine = asked.filter(({ at_s }) => at_s <= now_s);
  const [doing, ...later] = asked.filter(({ at_s }) => at_s > now_s);
  const sayStep = (step: string) => procedure.steps.find(({ key }) => key === step)?.says ?? step;
  const began_s = mine[0]?.at_s ?? from_s;
  const shown: readonly Line[] = mine.flatMap(({ step, at_s, shows, value }, i) => {
    const of = sayStep(step);
    return shows === undefined
      ? []
      : [{ key: `step-${i}`, at_s, of: value === undefined ? of : words.with(of, value), says: shows }];
  });
  const heard: readonly Line[] = feed.flatMap(({ kind, at_s, says, key }, i) =>
    kind === 'cue' && at_s >= began_s && says !== undefined
      ? [{ key: `cue-${key}-${i}`, at_s, of: words.patient, says }]
      : [],
  );
  const lines = [...shown, ...heard].sort((a, b) => b.at_s - a.at_s).slice(0, MOST);
  return (
    <aside class="happened" aria-label={words.happened}>
      <h3 class="label">{words.happened}</h3>
      {doing !== undefined && (
        <p class="num" data-testid="procedure-doing">
          {words.doing(sayStep(doing.step), sayLeft(doing.at_s, now_s))}
          {later.length + queued > 0 && <span class="sub"> {words.later(later.length + queued)}</span>}
        </p>
      )}
      {doing === undefined && queued > 0 && <p class="sub">{words.later(queued)}</p>}
      {lines.length === 0 && <p class="sub">{words.nothing}</p>}
      <ol aria-live="polite" data-testid="procedure-shows">
        {lines.map(({ key, at_s, of, says }) => (
          <li key={key}>
            <time class="sub num">{sayWhen(at_s, now_s)}</time>
            <span>
              <span class="sub">{of}</span>
              <span class="happened-says num">{says}</span>
            </span>
          </li>
        ))}
      </ol>
    </aside>
  );
}
