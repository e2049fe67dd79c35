import type { HarmfulResult } from '../../../rehearsal/index.ts';
import { sayNumber, withUnit } from '../../numbers/index.ts';
import { Icon } from '../../parts/index.ts';
import { debriefText } from '../../strings/en/debrief/debrief.ts';
import { valueAt } from '../chart/read.ts';
import { cite } from '../cite.ts';
import { saySince } from '../say.ts';
import { useDebrief } from '../state.ts';

const words = debriefText.traps;
/** What followed is looked for this long after. */
const AFTER_S = 2 * 3600;

/** Traps walked into, each with what followed in the body, and those that were avoided. */
export function TrapsPanel() {
  const { harmfuls } = useDebrief().debrief.report;
  const walked = harmfuls.filter(({ at_s }) => at_s !== undefined);
  const avoided = harmfuls.filter(({ at_s }) => at_s === undefined);
  if (harmfuls.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="deb-traps-title" data-testid="debrief-traps">
      <header class="panel-head">
        <h2 id="deb-traps-title">{walked.length > 0 ? words.walked : words.avoided}</h2>
        <span class="grow" />
        <span class={walked.length > 0 ? 'deb-chip is-danger' : 'deb-chip is-ok'}>
          <Icon name={walked.length > 0 ? 'problem' : 'check'} small />
          {words.count(String(walked.length > 0 ? walked.length : avoided.length), String(harmfuls.length))}
        </span>
      </header>
      {walked.length > 0 && (
        <ul class="deb-traps is-walked" data-testid="traps-walked">
          {walked.map((each) => (
            <Walked key={each.harmful.key} result={each} />
          ))}
        </ul>
      )}
      {walked.length > 0 && avoided.length > 0 && <h3 class="deb-sub">{words.avoided}</h3>}
      {avoided.length > 0 && (
        <ul class="deb-traps" data-testid="traps-avoided">
          {avoided.map(({ harmful }) => (
            <li key={harmful.key}>
              <span>
                <b>{words.avoidedOne}</b> {harmful.says}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Walked({ result: { harmful, at_s = 0 } }: { readonly result: HarmfulResult }) {
  const { debrief } = useDebrief();
  const { chain } = debrief;
  const until_s = Math.min(chain.to_s, at_s + AFTER_S);
  const degrees = (second: number) =>
    withUnit(sayNumber(valueAt(chain, 'temperature_core', second), 1), '\u00b0C');
  const state = (second: number) =>
    `${degrees(second)}, GCS ${sayNumber(valueAt(chain, 'gcs', second), 0)}, SpO2 ${withUnit(sayNumber(valueAt(chain, 'spo2', second), 0), '%')}`;
  return (
    <li>
      <Icon name="problem" small />
      <div>
        <b>{harmful.says}</b>{' '}
        <span class="sub num">
          {words.at(saySince(at_s, debrief.handover_s))}
          {harmful.fatal && `, ${words.fatal}`}
        </span>
        <p>
          {harmful.why} <span class="cite">{cite(harmful.source)}</span>
        </p>
        <p class="sub num">{words.followed(state(at_s), state(until_s))}</p>
      </div>
    </li>
  );
}
