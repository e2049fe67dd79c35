import type { Call, CallFault, CallGrade } from '../../../rehearsal/index.ts';
import { Icon } from '../../parts/index.ts';
import { debriefText } from '../../strings/en/debrief/debrief.ts';
import { saySince } from '../say.ts';
import { useDebrief } from '../state.ts';
import type { Titles } from '../titles.ts';

const words = debriefText.calls;
const PARTS = ['situation', 'background', 'assessment', 'request', 'honest'] as const;

/** Each call with its grade: what was missing, said unseen or stale, and the learner's own words. */
export function CallsPanel() {
  const { debrief } = useDebrief();
  const { calls } = debrief.play;
  const grades = debrief.report.calls;
  return (
    <section class="panel" aria-labelledby="deb-calls-title" data-testid="debrief-calls">
      <header class="panel-head">
        <h2 id="deb-calls-title">{words.title}</h2>
      </header>
      <p class="panel-body sub">{calls.length === 0 ? words.none : words.rule}</p>
      {calls.map((call, i) => (
        <OneCall key={call.id} call={call} grade={grades[i]?.grade ?? call.grade} />
      ))}
    </section>
  );
}

function OneCall({ call, grade }: { readonly call: Call; readonly grade: CallGrade }) {
  const { titles, debrief } = useDebrief();
  const { sbar } = call;
  const facts = (keys: readonly string[]) => keys.map(titles.fact).join(words.or);
  const { missing, unseen, stale, faults = [] } = grade;
  const clean = [...missing, ...unseen, ...stale, ...faults].length === 0;
  return (
    <details class="deb-call" open={!clean} data-testid={`call-${call.id}`}>
      <summary>
        <b>{words.to(titles.contact(call.to), saySince(call.at_s, debrief.handover_s))}</b>
        <span class="grow" />
        <span class="num">{words.score(String(grade.score))}</span>
      </summary>
      <ul class="deb-five">
        {PARTS.map((part) => (
          <li key={part} data-had={grade.parts[part] > 0}>
            <Icon name={grade.parts[part] > 0 ? 'check' : 'close'} small />
            {words.parts[part]}
          </li>
        ))}
      </ul>
      {clean && <p class="sub">{words.complete}</p>}
      <dl class="deb-said">
        {grade.missing.length > 0 && (
          <Said
            name={words.missing}
            all={grade.missing.map((each) => facts(each.facts) || words.parts[each.part])}
          />
        )}
        {grade.unseen.length > 0 && <Said name={words.unseen} all={grade.unseen.map(titles.fact)} />}
        {grade.stale.length > 0 && <Said name={words.stale} all={grade.stale.map(titles.fact)} />}
        {faults.map((fault) => (
          <Said key={fault.keys.join()} name={words.faults[fault.why]} all={namesIn(fault, titles)} />
        ))}
        {sbar.free !== undefined && sbar.free !== '' && (
          <Said name={words.free} all={[`\u201c${sbar.free}\u201d`]} />
        )}
      </dl>
    </details>
  );
}

/** What a fault is about; of what had to be said one would have been enough. */
function namesIn({ why, keys }: CallFault, titles: Titles): readonly string[] {
  const states = titles.bedside.states;
  switch (why) {
    case 'thought':
    case 'all_clear':
      return keys.map((key) => states.find((state) => state.key === key)?.says ?? key);
    case 'harm':
      return keys.map((key) => titles.task(`act/${key}`));
    case 'not_theirs':
      return keys.map(titles.request);
    case 'unsaid':
      return [keys.map(titles.fact).join(words.or)];
    default:
      return keys.map(titles.fact);
  }
}

export function Said({ name, all }: { readonly name: string; readonly all: readonly string[] }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <ul>
          {all.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
