import { TableScroll } from '../parts/index.ts';
import { evidenceText } from '../strings/evidence.ts';
import { COLUMNS } from './columns.ts';
import type { Row } from './rows.ts';

const words = evidenceText.table;

/** The rows that are shown, as numbers. */
export function RowTable({ rows, onClose }: { readonly rows: readonly Row[]; readonly onClose: () => void }) {
  return (
    <TableScroll testid="evidence-table" label={words.title} onClose={onClose}>
      <table>
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            {COLUMNS.map(({ name, value }) => (
              <th key={name} scope="col" class={value && 'number'}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.score.id} data-row={row.score.id}>
              {COLUMNS.map((column, i) => {
                const said = column.say(row);
                if (i === 0) {
                  return (
                    <th key={column.name} scope="row">
                      {said}
                    </th>
                  );
                }
                return column.value ? (
                  <td key={column.name} class="number" data-value={column.value(row)}>
                    {said}
                  </td>
                ) : (
                  <td key={column.name}>{said}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
