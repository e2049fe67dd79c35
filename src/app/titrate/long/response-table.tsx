import { sayNumber, sayScore, sayShare } from '../../numbers/index.ts';
import { TableScroll } from '../../parts/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import type { Way } from './dose-response.ts';
import type { Response } from './use-responses.ts';

interface ResponseTableProps {
  readonly way: Way;
  readonly responses: readonly Response[];
  readonly onClose: () => void;
}

const COLUMNS = [
  { read: 'ashworth_leg', say: sayScore },
  { read: 'spasm_score', say: sayScore },
  { read: 'transfer', say: sayShare },
  { read: 'side_any', say: sayShare },
] as const;

export function ResponseTable({ way, responses, onClose }: ResponseTableProps) {
  const words = titrateText.long.response;
  return (
    <TableScroll testid="response-values" label={words.title} onClose={onClose}>
      <table>
        <caption>{words.sub[way]}</caption>
        <thead>
          <tr>
            <th scope="col">{words.dose[way]}</th>
            {COLUMNS.map(({ read }) => (
              <th key={read} scope="col" class="number">
                {words.names[read]} <span class="unit">{words.units[read]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="num">
          {responses.map((each) => (
            <tr key={each.dose}>
              <th scope="row">{sayNumber(each.dose, 0)}</th>
              {COLUMNS.map(({ read, say }) => (
                <td key={read} class="number" data-value={each[read]}>
                  {say(each[read])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
