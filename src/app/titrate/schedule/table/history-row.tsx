import type { Case } from '../../../../case/index.ts';
import type { RuleFinding } from '../../../../titration/index.ts';
import { sayDose, sayNumber, withUnit } from '../../../numbers/index.ts';
import { titrateText } from '../../../strings/titrate.ts';
import { VerdictChip } from '../check/chip.tsx';
import { sayChip, shownOf } from '../check/chip-words.ts';
import type { Verdicts } from '../check/verdicts.ts';
import { sayRegimen } from '../order.ts';
import { pumpOf, standingAtStart } from '../standing.ts';

const words = titrateText.schedule.orders;
const HISTORY = 0;

/** What was so before the plan, where there was anything; it is not edited here. */
export function HistoryRow(props: {
  readonly plan: Case;
  readonly verdicts: Verdicts;
  readonly isSelected: boolean;
  readonly onPick: () => void;
}) {
  const { plan, verdicts, isSelected, onPick } = props;
  const said = sayHistory(plan);
  if (said === undefined) return null;
  return (
    <tr class="order-row" data-testid="order-history" aria-current={isSelected ? 'true' : undefined}>
      <th scope="row" class="order-name" colSpan={4}>
        <button type="button" class="order-button" title={said} onClick={onPick}>
          <span class="order-words">
            <b>{words.before}</b>: {said}
          </span>
        </button>
      </th>
      <td class="order-check">{!verdicts.stale && <Chip findings={verdicts.of.get(HISTORY) ?? []} />}</td>
    </tr>
  );
}

function Chip({ findings }: { readonly findings: readonly RuleFinding[] }) {
  const shown = shownOf(findings);
  return shown === undefined ? null : <VerdictChip verdict={shown.verdict}>{sayChip(shown)}</VerdictChip>;
}

function sayHistory(plan: Case): string | undefined {
  const { oral, dose_mcg_day, prescription } = standingAtStart(plan, pumpOf(plan));
  const regimen = sayRegimen(oral);
  const parts = [
    ...(regimen === undefined ? [] : [words.historyTablets(regimen)]),
    ...(prescription === undefined ? [] : [words.historyPump(withUnit(sayDose(dose_mcg_day), 'mcg/day'))]),
  ];
  if (parts.length === 0) return undefined;
  return words.history([...parts, words.historyDays(sayNumber(plan.history.days, 0))]);
}
