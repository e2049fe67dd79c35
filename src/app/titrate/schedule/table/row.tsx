import { sayDose, sayNumber, withUnit } from '../../../numbers/index.ts';
import { FieldProblem } from '../../../parts/index.ts';
import { titrateText } from '../../../strings/titrate.ts';
import { EntryChip } from '../check/entry-chip.tsx';
import type { Verdicts } from '../check/verdicts.ts';
import type { Edits } from '../edits.ts';
import type { Row } from '../rows.ts';
import { sayWhen } from '../when.ts';
import { CellField } from './cell-field.tsx';
import { DayText } from './day-text.tsx';
import type { Drafts } from './drafts.ts';
import { RouteMark } from './mark.tsx';

const words = titrateText.schedule;

interface OrderRowProps {
  readonly row: Row;
  readonly edits: Edits;
  readonly drafts: Drafts;
  readonly verdicts: Verdicts;
  readonly late: boolean;
  readonly isSelected: boolean;
  /** After today. */
  readonly isLater: boolean;
  /** The one row that Tab reaches. */
  readonly isStop: boolean;
  /** Selects and puts the focus into a cell. */
  readonly onPick: (row: Row, cell?: 'when' | 'dose') => void;
}

/** One order. The selected one has fields in place of day and dose. */
export function OrderRow(props: OrderRowProps) {
  const { row, edits, drafts, verdicts, late, isSelected, isLater, isStop, onPick } = props;
  const { entry, dose, order } = row;
  const id = entry.id;
  const when = drafts.of(id, 'when');
  const typed = drafts.of(id, 'dose');
  const problem = when?.problem ?? typed?.problem;
  const problemId = `schedule-problem-${id}`;
  const amount = dose === undefined ? '' : sayAmount(dose.amount, dose.unit);
  const opened = isSelected || problem !== undefined;
  return (
    <>
      <tr
        data-order={id}
        data-kind={entry.kind}
        class={`order-row${isLater ? ' is-later' : ''}`}
        aria-current={isSelected ? 'true' : undefined}
      >
        <td class="order-day">
          {opened ? (
            <CellField
              testid={`order-when-${id}`}
              class="cell-when"
              label={words.fields.day(order)}
              shown={sayWhen(entry.at_s)}
              draft={when}
              problemId={problemId}
              onDraft={(draft) => drafts.set(id, 'when', draft)}
              onSave={(text) => edits.typeWhen(row, text)}
              onStep={(text, steps) => edits.stepDay(row, text, steps)}
            />
          ) : (
            <button type="button" class="cell" tabIndex={-1} onClick={() => onPick(row, 'when')}>
              <DayText at_s={entry.at_s} />
            </button>
          )}
        </td>
        <th scope="row" class="order-name" colSpan={dose === undefined ? 2 : 1}>
          <button
            type="button"
            class="order-button"
            tabIndex={isStop ? 0 : -1}
            data-testid={`order-${id}`}
            title={order}
            onClick={() => onPick(row)}
          >
            <RouteMark mark={row.mark} />
            <span class="order-words">{order}</span>
            {isLater && <span class="only-spoken">, {words.later}</span>}
          </button>
          {entry.note !== undefined && <span class="order-note">{words.noted(entry.note)}</span>}
        </th>
        {dose !== undefined && (
          <td class="number order-dose" data-label={words.columns.dose}>
            {opened && dose.path !== undefined ? (
              <span class="dose-cell">
                <CellField
                  testid={`order-dose-${id}`}
                  class="cell-dose"
                  label={words.fields.dose(order)}
                  shown={sayTyped(dose.amount, dose.unit)}
                  draft={typed}
                  problemId={problemId}
                  onDraft={(draft) => drafts.set(id, 'dose', draft)}
                  onSave={(text) => edits.typeDose(row, text)}
                  onStep={(text, steps) => edits.stepDose(row, text, steps)}
                />
                <span class="unit">{dose.unit}</span>
              </span>
            ) : dose.path !== undefined ? (
              <button type="button" class="cell" tabIndex={-1} onClick={() => onPick(row, 'dose')}>
                {amount}
              </button>
            ) : (
              amount
            )}
          </td>
        )}
        <td class="number order-change" data-label={words.columns.change}>
          {row.change}
        </td>
        <td class="order-check">
          <EntryChip entry={entry} verdicts={verdicts} late={late} />
        </td>
      </tr>
      {problem !== undefined && (
        <tr class="order-problem">
          <td colSpan={5}>
            <FieldProblem id={problemId} problem={problem} />
          </td>
        </tr>
      )}
    </>
  );
}

function sayTyped(amount: number, unit: string): string {
  return unit === 'mL' ? sayNumber(amount, 3) : sayDose(amount);
}

function sayAmount(amount: number, unit: string): string {
  return withUnit(sayTyped(amount, unit), unit);
}
