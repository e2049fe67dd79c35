import { procedureNamed } from '../../../rehearsal/index.ts';
import { sayNumber } from '../../numbers/index.ts';
import { Icon, type IconName } from '../../parts/index.ts';
import { debriefText } from '../../strings/en/debrief/debrief.ts';
import { saySince } from '../say.ts';
import { useDebrief } from '../state.ts';
import { type ChecklistItem, itemsOf, proceduresIn } from './checklist.ts';

const words = debriefText.checklist;
const SHAPES: Readonly<Record<ChecklistItem['result'], IconName>> = {
  done: 'check',
  missed: 'problem',
  beyond: 'info',
};

/** The checklist of each procedure of the run: every item, done or missed, in its phase. */
export function ChecklistPanels() {
  const { play, report } = useDebrief().debrief;
  return (
    <>
      {proceduresIn(play, report).map((key) => (
        <Checklist key={key} of={key} />
      ))}
    </>
  );
}

function Checklist({ of: key }: { readonly of: string }) {
  const { play, report } = useDebrief().debrief;
  const procedure = procedureNamed(key);
  if (procedure === undefined) return null;
  const items = itemsOf(procedure, play, report);
  const { checklist } = report;
  const done = checklist?.done ?? items.filter(({ result }) => result === 'done').length;
  const of = checklist?.of ?? items.length;
  return (
    <section class="panel" aria-labelledby={`deb-list-${key}`} data-testid="debrief-checklist">
      <header class="panel-head">
        <h2 id={`deb-list-${key}`}>{words.title(procedure.title)}</h2>
        <span class="grow" />
        <span class="num">
          {words.count(sayNumber(done, 0), sayNumber(of, 0))}
          {checklist !== undefined && <span class="sub">, {words.least(sayNumber(checklist.least, 0))}</span>}
        </span>
      </header>
      {procedure.phases.map((phase) => (
        <div key={phase.key} class="deb-phase">
          <h3>{phase.title}</h3>
          <ol>
            {items
              .filter(({ step }) => step.phase === phase.key)
              .map((item) => (
                <Item key={item.step.key} item={item} />
              ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

function Item({ item: { step, result, at } }: { readonly item: ChecklistItem }) {
  const { handover_s } = useDebrief().debrief;
  const late = result === 'missed' && at !== undefined;
  return (
    <li data-result={result} data-testid={`item-${step.key}`}>
      <Icon name={SHAPES[result]} small />
      <span class={step.bold ? 'is-bold' : ''}>
        {step.says} <span class="only-spoken">({words.results[result]})</span>
        {at?.value !== undefined && (
          <span class="sub"> {words.said(sayNumber(at.value, 2), step.asks?.unit ?? '')}</span>
        )}
        {late && <span class="deb-bad"> {words.wrong}</span>}
      </span>
      <span class="sub num">{at === undefined ? '' : saySince(at.at_s, handover_s)}</span>
    </li>
  );
}
