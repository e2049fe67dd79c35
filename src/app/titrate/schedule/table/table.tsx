import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { titrateText } from '../../../strings/titrate.ts';
import { useTitrate } from '../../context.ts';
import { countOf, type Verdicts } from '../check/verdicts.ts';
import type { Edits } from '../edits.ts';
import { type Group, groupsOf, isFolded } from '../groups.ts';
import type { Row } from '../rows.ts';
import { Drafts } from './drafts.ts';
import { GroupHead } from './group-head.tsx';
import { HistoryRow } from './history-row.tsx';
import { OrderRow } from './row.tsx';
import { showInside } from './show-inside.ts';

const words = titrateText.schedule;
const COLUMNS = ['day', 'order', 'dose', 'change', 'check'] as const;

interface OrderTableProps {
  readonly rows: readonly Row[];
  readonly verdicts: Verdicts;
  readonly late: boolean;
  readonly edits: Edits;
  /** Opens the form of an order. */
  readonly onOpen: (row: Row) => void;
  /** Answers whether it could. */
  readonly onRemove: (row: Row) => boolean;
  /** Whether the history is looked at. */
  readonly isHistory: boolean;
  readonly onHistory: () => void;
}

/** The schedule as a table: one row takes part in Tab, arrows go from row to row, Enter selects, Delete removes. */
export function OrderTable({
  rows,
  verdicts,
  late,
  edits,
  onOpen,
  onRemove,
  isHistory,
  onHistory,
}: OrderTableProps) {
  const titrate = useTitrate();
  const table = useRef<HTMLTableElement>(null);
  const drafts = useMemo(() => new Drafts(), []);
  const active = useSignal<number | undefined>(undefined);
  const toggled = useSignal<ReadonlyMap<string, boolean>>(new Map());
  const wanted = useRef<{ readonly id: number; readonly cell: 'when' | 'dose' | undefined } | undefined>(
    undefined,
  );

  const groups = useMemo(() => groupsOf(rows), [rows]);
  const selected = titrate.selected.value;
  const today_s = titrate.today_s.value;
  const folds = isFolded(rows);
  const openKey = folds ? keyToOpen(groups, selected, today_s) : undefined;
  const isOpen = ({ key }: Group) => toggled.value.get(key) ?? (!folds || key === openKey);
  const shown = groups.filter(isOpen).flatMap((group) => group.rows);
  const stop = [active.value, selected].find((id) => shown.some((row) => row.entry.id === id));
  const stopId = stop ?? shown[0]?.entry.id;

  useEffect(() => {
    if (wanted.current === undefined) return;
    const { id, cell } = wanted.current;
    wanted.current = undefined;
    const place = cell === undefined ? `order-${id}` : `order-${cell}-${id}`;
    table.current?.querySelector<HTMLElement>(`[data-testid="${place}"]`)?.focus();
  });
  useEffect(() => {
    const row = table.current?.querySelector(`[data-order="${selected}"]`);
    if (row) showInside(row);
  }, [selected]);

  // The last order so far is in view; only the table itself is scrolled.
  const lastId = rows.findLast((row) => row.entry.at_s <= today_s)?.entry.id;
  useEffect(() => {
    const row = table.current?.querySelector<HTMLElement>(`[data-order="${lastId}"]`);
    const box = row?.closest<HTMLElement>('.schedule-scroll');
    if (row == null || box == null) return;
    const below = row.offsetTop + row.offsetHeight - (box.scrollTop + box.clientHeight);
    if (below > 0) box.scrollTop += below;
  }, [lastId, rows.length]);

  function pick(row: Row, cell?: 'when' | 'dose') {
    wanted.current = { id: row.entry.id, cell };
    active.value = row.entry.id;
    edits.select(row.entry);
  }
  function go(id: number | undefined) {
    if (id === undefined) return;
    wanted.current = { id, cell: undefined };
    active.value = id;
    table.current?.querySelector<HTMLElement>(`[data-testid="order-${id}"]`)?.focus();
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { target } = event;
    if (!(target instanceof HTMLElement) || !target.classList.contains('order-button')) return;
    const id = Number(target.closest('tr')?.getAttribute('data-order'));
    const at = shown.findIndex((row) => row.entry.id === id);
    const row = shown[at];
    if (row === undefined) return;
    if (event.key === 'ArrowDown') go(shown[at + 1]?.entry.id);
    else if (event.key === 'ArrowUp') go(shown[at - 1]?.entry.id);
    else if (event.key === 'Home') go(shown[0]?.entry.id);
    else if (event.key === 'End') go(shown.at(-1)?.entry.id);
    else if (event.key === 'F2') onOpen(row);
    else if (event.key === 'Delete') {
      const next = shown[at + 1] ?? shown[at - 1];
      if (onRemove(row)) go(next?.entry.id);
    } else return;
    event.preventDefault();
  }

  return (
    <div class="schedule-scroll">
      <table ref={table} class="schedule-table" data-testid="schedule-table" onKeyDown={onKeyDown}>
        <caption class="only-spoken">{words.caption}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" class={`order-${column === 'order' ? 'name' : column}`}>
                {words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <HistoryRow
            plan={titrate.plan.value}
            verdicts={verdicts}
            isSelected={isHistory}
            onPick={onHistory}
          />
        </tbody>
        {groups.map((group) => (
          <tbody key={group.key} data-group={group.key}>
            {group.title !== '' && (
              <GroupHead
                group={group}
                isOpen={isOpen(group)}
                counts={verdicts.stale ? undefined : countOf(findingsOf(group, verdicts))}
                onToggle={() => {
                  toggled.value = new Map(toggled.value).set(group.key, !isOpen(group));
                }}
              />
            )}
            {isOpen(group) &&
              group.rows.map((row) => (
                <OrderRow
                  key={row.entry.id}
                  row={row}
                  edits={edits}
                  drafts={drafts}
                  verdicts={verdicts}
                  late={late}
                  isSelected={row.entry.id === selected}
                  isLater={row.entry.at_s > today_s}
                  isStop={row.entry.id === stopId}
                  onPick={pick}
                />
              ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** Of a folded table the group of the selected order is open, else the one of today. */
function keyToOpen(
  groups: readonly Group[],
  selected: number | undefined,
  today_s: number,
): string | undefined {
  const own = groups.find(({ rows }) => rows.some(({ entry }) => entry.id === selected));
  const past = groups.filter(({ rows }) => (rows[0]?.entry.at_s ?? 0) <= today_s);
  return (own ?? past.at(-1) ?? groups[0])?.key;
}

function findingsOf(group: Group, verdicts: Verdicts) {
  return group.rows.flatMap((row) => verdicts.of.get(row.entry.id) ?? []);
}
