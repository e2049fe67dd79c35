import { sayNumber } from '../../numbers/index.ts';
import { TableScroll } from '../../parts/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { MONTH_DAYS, TYPES } from './need.ts';
import type { Needs } from './need-plot.tsx';

interface NeedTableProps {
  readonly months: number;
  readonly days: Float64Array;
  readonly needs: Needs;
  readonly onClose: () => void;
}

/** One row a month; `data-value` holds each number unrounded. */
export function NeedTable({ months, days, needs, onClose }: NeedTableProps) {
  const words = titrateText.long.need;
  const rows = Array.from({ length: months + 1 }, (_, month) => month);
  const ordered = (month: number) => days[Math.round(month * MONTH_DAYS)];
  return (
    <TableScroll testid="need-values" label={words.title(months)} onClose={onClose}>
      <table>
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.month}</th>
            <th scope="col" class="number">
              {words.ordered}
            </th>
            {TYPES.map((type) => (
              <th key={type} scope="col" class="number">
                {words.needs(words.types[type])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="num">
          {rows.map((month) => (
            <tr key={month}>
              <th scope="row">{month}</th>
              <Cell value={ordered(month)} />
              {TYPES.map((type) => (
                <Cell key={type} value={needs[type][Math.round(month * MONTH_DAYS)]?.mcg_day} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function Cell({ value }: { readonly value: number | undefined }) {
  return (
    <td class="number" data-value={value}>
      {sayNumber(value ?? Number.NaN, 0)}
    </td>
  );
}
