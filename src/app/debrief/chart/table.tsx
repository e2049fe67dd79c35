import type { ReadonlySignal } from '@preact/signals';
import { CHAIN_OUTPUTS } from '../../../rehearsal/index.ts';
import { sayNumber } from '../../numbers/index.ts';
import { TableScroll } from '../../parts/index.ts';
import { chartText } from '../../strings/en/debrief/chart.ts';
import { saySince } from '../say.ts';
import { within } from '../window.ts';
import { rateAt, valueAt } from './read.ts';
import type { Scene } from './scene.ts';
import { decimalsOf, nameOf, type Rate } from './strip-list.ts';

const words = chartText.table;
const RATES: readonly (readonly [Rate, 'programmed' | 'pump' | 'catheter'])[] = [
  ['programmed_mcg_h', 'programmed'],
  ['pump_mcg_h', 'pump'],
  ['delivered_mcg_h', 'catheter'],
];
/** Rows between the moments at which something was read. */
const ROWS = 24;

/** The numbers of every strip, whichever are shown: at even times, and wherever the learner read something. */
export function ChartTable(props: { readonly scene: ReadonlySignal<Scene>; readonly onClose: () => void }) {
  const scene = props.scene.value;
  const { window, chain, readings, handover_s } = scene;
  const outputs = CHAIN_OUTPUTS.filter((output) => output !== 'circulation');
  const even = Array.from(
    { length: ROWS + 1 },
    (_, i) => Math.round((window.from_s + (i * (window.to_s - window.from_s)) / ROWS) / 60) * 60,
  );
  const times = [...new Set([...even, handover_s])]
    .filter((at_s) => within(window, at_s))
    .sort((a, b) => a - b);
  const readNear = (output: string, from_s: number, to_s: number) =>
    readings.findLast((each) => each.output === output && each.at_s > from_s && each.at_s <= to_s);
  return (
    <TableScroll testid="debrief-table" label={words.title} onClose={props.onClose}>
      <table>
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{chartText.handover}</th>
            {RATES.map(([rate, id]) => (
              <th key={rate} scope="col" class="number">
                {chartText.strips[id].name} <span class="unit">{chartText.strips[id].unit}</span>
              </th>
            ))}
            {outputs.map((output) => (
              <th key={output} scope="col" class="number">
                {nameOf(output).name} <span class="unit">{nameOf(output).unit}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {times.map((at_s, i) => (
            <tr key={at_s}>
              <th scope="row">{saySince(at_s, handover_s)}</th>
              {RATES.map(([rate]) => (
                <td key={rate} class="number">
                  {sayNumber(24 * (rateAt(chain, at_s)?.[rate] ?? Number.NaN), 1)}
                </td>
              ))}
              {outputs.map((output) => {
                const read = readNear(output, times[i - 1] ?? Number.NEGATIVE_INFINITY, at_s);
                return (
                  <td key={output} class="number">
                    {sayNumber(valueAt(chain, output, at_s), decimalsOf(output))}
                    {read !== undefined && (
                      <span class="deb-read"> ({sayNumber(read.value, decimalsOf(output))})</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
