import { useEffect } from 'preact/hooks';
import type { Worse } from '../../../rehearsal/index.ts';
import { Icon } from '../../parts/index.ts';
import { debriefText } from '../../strings/en/debrief/debrief.ts';
import { cite } from '../cite.ts';
import { saySince } from '../say.ts';
import { useDebrief } from '../state.ts';
import type { Besides } from '../what-if/besides.ts';
import { inSentence, nameOfSign, sayValue } from '../what-if/say-difference.ts';

const words = debriefText.besides;
/** So many signs stand beside one treatment. */
const MOST = 3;

/** What the learner's own treatments did besides what they were given for; worked out after the what-ifs, if at all. */
export function BesidesPanel() {
  const { besides, branches } = useDebrief();
  const { value: idle } = branches.idle;
  useEffect(() => {
    if (idle !== undefined) void besides.start();
  }, [besides, idle]);
  const { value: found } = besides.found;
  if (found.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="deb-besides-title" data-testid="debrief-besides">
      <header class="panel-head">
        <h2 id="deb-besides-title">{words.title}</h2>
      </header>
      <ul class="deb-traps is-besides">
        {found.map((each) => (
          <One key={each.task} of={each} />
        ))}
      </ul>
    </section>
  );
}

function One({ of: { task, harm, worse } }: { readonly of: Besides }) {
  const { titles, debrief } = useDebrief();
  const say = ({ sign, value, at_s, other }: Worse) =>
    words.sign(
      inSentence(nameOfSign(sign)),
      sayValue(sign, value),
      saySince(at_s, debrief.handover_s),
      sayValue(sign, other),
    );
  return (
    <li>
      <Icon name="caution" small />
      <div>
        <b>{titles.task(task)}</b>
        <p>
          {harm.says} <span class="cite">{cite(harm.source)}</span>
        </p>
        <p class="sub num">{words.here(worse.slice(0, MOST).map(say).join('; '))}</p>
      </div>
    </li>
  );
}
