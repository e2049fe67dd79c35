import { sayNumber } from '../../numbers/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { type LineWays, WAYS } from './line-ways.ts';

const words = titrateText.upkeep.change;
const DAY_h = 24;

/** Both ways as rows: from hour to hour what is delivered and what was ordered. */
export function LineTable({ ways }: { readonly ways: LineWays }) {
  return (
    <table>
      <caption>{words.chart.table}</caption>
      <thead>
        <tr>
          <th scope="col">{words.chart.way}</th>
          <th scope="col" class="number">
            {words.chart.from}
          </th>
          <th scope="col" class="number">
            {words.chart.to}
          </th>
          <th scope="col" class="number">
            {words.chart.delivered}
          </th>
          <th scope="col" class="number">
            {words.chart.orderedColumn}
          </th>
        </tr>
      </thead>
      <tbody class="num">
        {WAYS.map((way) => {
          const line = ways.of[way];
          if (!line.ok) return null;
          return line.value.steps.map((step) => (
            <tr key={`${way} ${step.from_h}`}>
              <th scope="row">{words.ways[way]}</th>
              <td class="number">{sayNumber(step.from_h, 1)}</td>
              <td class="number">{sayNumber(step.to_h, 1)}</td>
              <td class="number">{sayNumber(step.delivered_mcg_h * DAY_h, 1)}</td>
              <td class="number">{sayNumber(step.ordered_mcg_h * DAY_h, 1)}</td>
            </tr>
          ));
        })}
      </tbody>
    </table>
  );
}
