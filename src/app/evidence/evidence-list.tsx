import { useMemo, useRef, useState } from 'preact/hooks';
import type { Shipped, Study } from '../../evidence/show/index.ts';
import { Icon, Segmented } from '../parts/index.ts';
import { evidenceText } from '../strings/evidence.ts';
import { Axis } from './axis-key.tsx';
import { Filters } from './filters.tsx';
import { RowList } from './row-list.tsx';
import { RowTable } from './row-table.tsx';
import { type Filter, filtered, NO_FILTER, rowsOf, USES } from './rows.ts';
import { save } from './save.ts';
import { StudyDialog } from './study-dialog.tsx';
import { Totals } from './totals.tsx';
import { useOpenStudy } from './use-open-study.ts';

/** The rows of one use at a time: what was fitted to, what was kept for checking, and the targets apart. */
export function EvidenceList({ shipped }: { readonly shipped: Shipped }) {
  const [filter, setFilter] = useState<Filter>({ use: 'fit', ...NO_FILTER });
  const [table, setTable] = useState(false);
  const tableButton = useRef<HTMLButtonElement>(null);
  const all = useMemo(() => rowsOf(shipped), [shipped]);
  const rows = useMemo(() => filtered(all, filter), [all, filter]);
  const { study, unknown, open, close } = useOpenStudy(shipped);
  const change = (part: Partial<Filter>) => setFilter({ ...filter, ...part });
  const openStudy = (each: Study) => open(each.file.id);

  function closeTable() {
    setTable(false);
    tableButton.current?.focus();
  }

  return (
    <>
      <header class="panel-head">
        <h2 id="evidence-title" class="grow">
          {evidenceText.title}
        </h2>
        <button
          ref={tableButton}
          type="button"
          class="button"
          aria-expanded={table}
          aria-controls="evidence-table"
          data-testid="evidence-table-button"
          onClick={() => setTable(!table)}
        >
          <Icon name="table" small />
          {evidenceText.table.button}
        </button>
        <button
          type="button"
          class="button"
          aria-label={evidenceText.csv.label}
          data-testid="evidence-csv"
          onClick={() => save(rows)}
        >
          {evidenceText.csv.button}
        </button>
      </header>
      <div class="evidence-top">
        <Segmented
          name="evidence-use"
          label={evidenceText.uses.label}
          labelHidden
          full
          options={USES}
          say={(use) => evidenceText.uses.tab(evidenceText.uses.names[use], shipped.totals[use].all.readouts)}
          value={filter.use}
          onChange={(use) => change({ use, class: undefined })}
        />
        <Totals shipped={shipped} use={filter.use} />
        <Filters all={all} rows={rows} filter={filter} onChange={change} />
        {unknown !== undefined && (
          <p class="evidence-unknown" role="alert" data-testid="evidence-unknown">
            <Icon name="problem" small />
            {evidenceText.study.unknown(unknown)}
          </p>
        )}
      </div>
      <div id="evidence-table">{table && <RowTable rows={rows} onClose={closeTable} />}</div>
      <Axis />
      <RowList rows={rows} onOpen={openStudy} onClear={() => change(NO_FILTER)} />
      {study !== undefined && <StudyDialog key={study.file.id} study={study} onClose={close} />}
    </>
  );
}
