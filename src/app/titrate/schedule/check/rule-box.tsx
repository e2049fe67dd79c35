import { useEffect, useState } from 'preact/hooks';
import { replaceEntry } from '../../../../case/index.ts';
import type { Problem } from '../../../../problem/index.ts';
import { FieldProblem } from '../../../parts/index.ts';
import { titrateText } from '../../../strings/titrate.ts';
import { useTitrate } from '../../context.ts';
import type { Edits } from '../edits.ts';
import type { Row } from '../rows.ts';
import { sayStep } from '../say-step.ts';
import { dayOf } from '../when.ts';
import { EntryChip } from './entry-chip.tsx';
import { FindingView } from './finding-view.tsx';
import { Fold } from './fold.tsx';
import { ReasonForm } from './reason-form.tsx';
import { setToOf } from './set-to.ts';
import type { Verdicts } from './verdicts.ts';

const { box, says, form } = titrateText.schedule;

/** What the rules say of the selected order, and what to do about it. */
export function RuleBox(props: {
  readonly row: Row;
  readonly verdicts: Verdicts;
  readonly late: boolean;
  readonly edits: Edits;
  /** Why the plan refused what was last done to this order. */
  readonly problem: Problem | undefined;
  readonly onProblem: (problem: Problem | undefined) => void;
  readonly onEdit: () => void;
}) {
  const { row, verdicts, late, edits, problem, onProblem, onEdit } = props;
  const { entry } = row;
  const titrate = useTitrate();
  const [writes, setWrites] = useState(false);
  useEffect(() => setWrites(false), [entry.id]);

  const known = verdicts.knows(entry) && !late;
  const findings = known ? (verdicts.of.get(entry.id) ?? []) : [];
  const broken = findings.filter(({ verdict }) => verdict !== 'green');
  const held = findings.filter(({ verdict }) => verdict === 'green');
  const { country } = titrate.practice.value;
  const view = (finding: (typeof findings)[number]) => (
    <FindingView
      key={finding.rule}
      finding={finding}
      country={country}
      setTo={finding.verdict === 'green' ? undefined : setToOf(row, finding, titrate.plan.value)}
      onSet={(to) => {
        const problems = titrate.edit(
          (plan) => replaceEntry(plan, entry.id, to.entry),
          says.set(dayOf(entry.at_s), to.label),
        );
        onProblem(problems[0]);
        if (problems.length === 0) titrate.today_s.value = to.entry.at_s;
      }}
    />
  );

  return (
    <section class="rule-box" aria-labelledby="rule-box-title" data-testid="rule-box" data-stale={!known}>
      <header class="rule-head">
        <h3 id="rule-box-title">{sayStep(row)}</h3>
        <EntryChip entry={entry} verdicts={verdicts} late={late} />
      </header>
      {entry.note !== undefined && <p class="rule-note">{box.noted(entry.note)}</p>}
      {entry.reason !== undefined && <p class="rule-note">{box.reason(form.fields.reasons[entry.reason])}</p>}
      <ul class="rule-list">{broken.map(view)}</ul>
      {known && broken.length === 0 && <p class="sub">{held.length > 0 ? box.allHold : box.noRule}</p>}
      {held.length > 0 && (
        <Fold summary={box.held(held.length)}>{() => <ul class="rule-list">{held.map(view)}</ul>}</Fold>
      )}
      <FieldProblem id="rule-box-problem" problem={problem} />
      {writes ? (
        <ReasonForm key={entry.id} entry={entry} onClose={() => setWrites(false)} />
      ) : (
        <p class="rule-actions">
          <button type="button" class="button" data-testid="order-edit" onClick={onEdit}>
            {box.edit}
          </button>
          <button
            type="button"
            class="button button-quiet"
            data-testid="order-again"
            onClick={() => onProblem(edits.duplicate(entry)[0])}
          >
            {box.again}
          </button>
          <button
            type="button"
            class="button button-quiet"
            data-testid="order-remove"
            onClick={() => onProblem(edits.remove(entry)[0])}
          >
            {box.remove}
          </button>
          <button
            type="button"
            class="button button-quiet"
            data-testid="order-reason"
            onClick={() => setWrites(true)}
          >
            {broken.length > 0 ? box.keepAndWrite : box.writeNote}
          </button>
        </p>
      )}
    </section>
  );
}
