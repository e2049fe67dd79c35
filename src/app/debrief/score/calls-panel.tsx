import type { Call, CallGrade } from '../../../rehearsal/index.ts';
import { Icon } from '../../parts/index.ts';
import { debriefText } from '../../strings/en/debrief/debrief.ts';
import { saySince } from '../say.ts';
import { useDebrief } from '../state.ts';

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
  const clean = grade.missing.length === 0 && grade.unseen.length === 0 && grade.stale.length === 0;
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
        {sbar.free !== undefined && sbar.free !== '' && (
          <Said name={words.free} all={[`\u201c${sbar.free}\u201d`]} />
        )}
      </dl>
    </details>
  );
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
