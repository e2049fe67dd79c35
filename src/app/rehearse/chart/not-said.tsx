import type { ChartKind, Fact, Play } from '../../../rehearsal/index.ts';
import { chartText as words } from '../../strings/en/rehearse/chart.ts';
import { handedOver } from '../observations/handed-over.ts';
import { useSession } from '../session/session.ts';
import { sayElapsed } from '../words/index.ts';

/** Beside the handover note: what nobody told this learner, so that the next one hears it. */
export function NotSaid({ kind }: { readonly kind: ChartKind }) {
  const play = useSession().calm.value;
  const told = toldTo(play);
  const found = foundSince(play, told);
  const known = new Set([...told, ...found.map(({ fact }) => fact)]);
  const open = kind.items.filter(
    ({ facts }) => facts.every((fact) => !fact.includes('/')) && !facts.some((fact) => known.has(fact)),
  );
  return (
    <section class="not-said" aria-labelledby="not-said-title" data-testid="not-said">
      <h4 id="not-said-title">{words.notSaid.title}</h4>
      <div>
        <div>
          <h5>{words.notSaid.open}</h5>
          {open.length === 0 ? (
            <p class="sub">{words.notSaid.none}</p>
          ) : (
            <ul>
              {open.map(({ key, says }) => (
                <li key={key}>{says}</li>
              ))}
            </ul>
          )}
        </div>
        <div>
          <h5>{words.notSaid.found}</h5>
          {found.length === 0 ? (
            <p class="sub">{words.notSaid.nothing}</p>
          ) : (
            <ul>
              {found.map(({ fact, says, at_s }) => (
                <li key={fact}>
                  <time class="num">{sayElapsed(at_s - play.from_s)}</time>
                  <span>{says}</span>
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </section>
  );
}

/** Facts of the learner's own handover: those it is known for, and numbers that were said in it. */
function toldTo({ facts, scenario }: Play): ReadonlySet<string> {
  const said = facts.filter(({ from }) => from === 'handover').map(({ fact }) => fact);
  return new Set([...said, ...handedOver(scenario.handover).keys()]);
}

/** Each fact once, as it was last, the newest on top. */
function foundSince({ facts }: Play, told: ReadonlySet<string>): readonly Fact[] {
  const last = new Map<string, Fact>();
  for (const fact of facts) if (!told.has(fact.fact)) last.set(fact.fact, fact);
  return [...last.values()].toSorted((one, other) => other.at_s - one.at_s);
}
