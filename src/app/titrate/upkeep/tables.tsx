import { DAY_S } from '../../../case/index.ts';
import type { Upkeep } from '../../../titration/index.ts';
import { sayNumber } from '../../numbers/index.ts';
import { TableScroll } from '../../parts/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { marksOf, sayMark } from './marks.ts';
import { sayVerdict } from './residual.tsx';
import { sayDay } from './say.ts';

const words = titrateText.upkeep.tables;

/** All dates of the fill, and every refill so far with what was expected and measured. */
export function UpkeepTables({ upkeep, onClose }: { readonly upkeep: Upkeep; readonly onClose: () => void }) {
  return (
    <TableScroll testid="upkeep-table" label={titrateText.upkeep.table} onClose={onClose}>
      <DateTable upkeep={upkeep} />
      <RefillTable upkeep={upkeep} />
    </TableScroll>
  );
}

function DateTable({ upkeep }: { readonly upkeep: Upkeep }) {
  return (
    <table>
      <caption>{words.dates}</caption>
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col" class="number">
            {words.when}
          </th>
          <th scope="col" class="number">
            {words.in}
          </th>
        </tr>
      </thead>
      <tbody class="num">
        {marksOf(upkeep).map(({ kind, at_s }) => (
          <tr key={kind} data-kind={kind}>
            <th scope="row">{sayMark(kind, upkeep)}</th>
            <td class="number">{titrateText.upkeep.day(sayDay(at_s))}</td>
            <td class="number">{sayNumber(Math.floor((at_s - upkeep.at_s) / DAY_S), 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const COLUMNS = ['filled', 'programmer', 'order', 'band', 'measured'] as const;

function RefillTable({ upkeep: { refills } }: { readonly upkeep: Upkeep }) {
  if (refills.length === 0) return <p class="plan upkeep-none">{words.none}</p>;
  return (
    <table>
      <caption>{words.refills}</caption>
      <thead>
        <tr>
          <th scope="col">{words.refill}</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" class="number">
              {words[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="num">
        {[...refills].reverse().map((residual) => (
          <tr key={residual.entry} data-entry={residual.entry} title={sayVerdict(residual)}>
            <th scope="row">{titrateText.upkeep.day(sayDay(residual.at_s))}</th>
            <td class="number">{sayNumber(residual.filled_mL, 1)}</td>
            <td class="number" data-value={residual.programmer_mL}>
              {sayNumber(residual.programmer_mL, 1)}
            </td>
            <td class="number" data-value={residual.order_mL}>
              {sayNumber(residual.order_mL, 1)}
            </td>
            <td class="number">
              {sayNumber(residual.band.least_mL, 1)}
              {'\u2013'}
              {sayNumber(residual.band.most_mL, 1)}
            </td>
            <td class="number" data-value={residual.measured_mL}>
              {sayNumber(residual.measured_mL, 1)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
