import { CALL_PARTS, type Call, type CallGrade, type CallPart, callCosts } from '../../../rehearsal/index.ts';
import { sayNumber } from '../../numbers/index.ts';
import { Icon } from '../../parts/index.ts';
import { debriefText } from '../../strings/en/debrief/debrief.ts';
import { saySince } from '../say.ts';
import { useDebrief } from '../state.ts';
import { sayCost, type Worth, worthOf } from './say-costs.ts';

const words = debriefText.calls;

/** Each call with its grade: the five parts, every rule by which points were lost, and the learner's own words. */
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
  const costs = callCosts(call, grade, debrief.play);
  const old = costs.filter(({ why }) => why === 'old').flatMap(({ keys }) => keys);
  const free = grade.stale.filter((fact) => !old.includes(fact));
  return (
    <details class="deb-call" open={costs.length > 0} data-testid={`call-${call.id}`}>
      <summary>
        <b>{words.to(titles.contact(call.to), saySince(call.at_s, debrief.handover_s))}</b>
        <span class="grow" />
        <span class="num">{words.score(sayNumber(grade.score, 1))}</span>
      </summary>
      <ul class="deb-five">
        {CALL_PARTS.map((part) => (
          <Fifth key={part} part={part} worth={worthOf(grade.parts[part])} />
        ))}
      </ul>
      {costs.length === 0 && <p class="sub">{words.complete}</p>}
      <dl class="deb-said is-long">
        {costs.length > 0 && (
          <Said name={words.lost} all={costs.map((cost) => sayCost(cost, grade, titles))} />
        )}
        {free.length > 0 && <Said name={words.stale} all={free.map(titles.fact)} />}
        {sbar.free !== undefined && sbar.free !== '' && (
          <Said name={words.free} all={[`\u201c${sbar.free}\u201d`]} />
        )}
      </dl>
    </details>
  );
}

/** One of the five, whole, half or none: by shape and, where something is lost, by word. */
function Fifth({ part, worth }: { readonly part: CallPart; readonly worth: Worth }) {
  return (
    <li data-worth={worth} data-testid={`part-${part}`}>
      {worth === 'half' ? <HalfIcon /> : <Icon name={worth === 'whole' ? 'check' : 'close'} small />}
      {words.parts[part]}
      <b class={worth === 'whole' ? 'only-spoken' : ''}>{words.worth[worth]}</b>
    </li>
  );
}

/** A disc of which one half is filled. */
function HalfIcon() {
  return (
    <svg class="icon icon-small" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 5a7 7 0 1 0 0 14a7 7 0 1 0 0-14z" />
      <path d="M12 5a7 7 0 0 0 0 14z" fill="currentColor" />
    </svg>
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
