import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Case, NewEntry } from '../../../case/index.ts';
import type { Problem } from '../../../problem/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useTitrate } from '../context.ts';
import { AddMenu } from './add-menu.tsx';
import { AllFindings } from './check/all-findings.tsx';
import { HistoryBox } from './check/history-box.tsx';
import { RuleBox } from './check/rule-box.tsx';
import { useLate } from './check/use-late.ts';
import { verdictsOf } from './check/verdicts.ts';
import { editsOf } from './edits.ts';
import { EntryForm } from './form/entry-form.tsx';
import { GoalsFold } from './goals/goals-fold.tsx';
import { Menu } from './menu.tsx';
import { type Row, rowsOf } from './rows.ts';
import { OrderTable } from './table/table.tsx';
import type { TemplateKey } from './templates/index.ts';
import { TemplateForm } from './templates/template-form.tsx';

const words = titrateText.schedule;

/** The form that is open. */
type Open =
  | {
      readonly kind: 'order';
      readonly entry: NewEntry;
      readonly id: number | undefined;
      readonly title: string;
    }
  | { readonly kind: 'template'; readonly template: TemplateKey };

const KEYS = ['ladder', 'screening', 'wean', 'taper'] as const satisfies readonly TemplateKey[];
const templates = KEYS.map((key) => ({ key, label: words.menu[key], group: words.several }));

/** Everything that was ordered, one row each, with what the rules say of it. */
export function SchedulePanel() {
  const titrate = useTitrate();
  const edits = useMemo(() => editsOf(titrate), [titrate]);
  const open = useSignal<Open | undefined>(undefined);
  const plan = titrate.plan.value;
  const judged = titrate.judged.value;
  const rows = useMemo(() => rowsOf(plan), [plan]);
  const verdicts = useMemo(() => verdictsOf(judged, plan), [judged, plan]);
  const late = useLate(verdicts.stale);
  const selected = rows.find(({ entry }) => entry.id === titrate.selected.value);
  const history = useSignal(false);
  const refused = useSignal<{ readonly entry: number; readonly problem: Problem } | undefined>(undefined);
  useEffect(() => {
    refused.value = undefined;
  }, [plan]);
  const close = () => {
    open.value = undefined;
  };
  const showHistory = () => {
    history.value = true;
    titrate.selected.value = undefined;
  };
  const edit = ({ entry }: Row) => {
    edits.select(entry);
    open.value = { kind: 'order', entry, id: entry.id, title: words.form.kinds[entry.kind] };
  };

  return (
    <section class="panel schedule" aria-labelledby="schedule-title" data-testid="schedule">
      <header class="panel-head">
        <h2 id="schedule-title">{words.title}</h2>
        <span class="sub">{words.sub}</span>
        <AddMenu
          onOrder={(entry, title) => {
            open.value = { kind: 'order', entry, id: undefined, title };
          }}
        />
        <Menu
          testid="schedule-several"
          label={words.several}
          items={templates}
          onChoose={(key) => {
            const template = KEYS.find((each) => each === key);
            if (template !== undefined) open.value = { kind: 'template', template };
          }}
        />
      </header>
      {rows.length === 0 && <p class="schedule-empty">{words.empty}</p>}
      {(rows.length > 0 || hasHistory(plan)) && (
        <OrderTable
          rows={rows}
          verdicts={verdicts}
          late={late}
          edits={edits}
          onOpen={edit}
          onRemove={({ entry }) => {
            const [problem] = edits.remove(entry);
            if (problem === undefined) return true;
            edits.select(entry);
            refused.value = { entry: entry.id, problem };
            return false;
          }}
          isHistory={history.value && selected === undefined}
          onHistory={showHistory}
        />
      )}
      {selected !== undefined && (
        <RuleBox
          row={selected}
          verdicts={verdicts}
          late={late}
          edits={edits}
          problem={refused.value?.entry === selected.entry.id ? refused.value.problem : undefined}
          onProblem={(problem) => {
            refused.value = problem && { entry: selected.entry.id, problem };
          }}
          onEdit={() => edit(selected)}
        />
      )}
      {history.value && selected === undefined && <HistoryBox verdicts={verdicts} late={late} />}
      <AllFindings
        verdicts={verdicts}
        late={late}
        onGo={({ entry }) => {
          const row = rows.find((each) => each.entry.id === entry);
          if (row === undefined) showHistory();
          else edits.select(row.entry);
        }}
      />
      <GoalsFold />
      {open.value?.kind === 'order' && <EntryForm {...open.value} edits={edits} onClose={close} />}
      {open.value?.kind === 'template' && (
        <TemplateForm template={open.value.template} edits={edits} onClose={close} />
      )}
    </section>
  );
}

function hasHistory({ history }: Case): boolean {
  return history.oral.length > 0 || history.prescription !== undefined;
}
