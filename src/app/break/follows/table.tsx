import type { ReadonlySignal } from '@preact/signals';
import { sayCaseTime } from '../../../case/index.ts';
import { sayDose, sayNumber } from '../../numbers/index.ts';
import { TableScroll } from '../../parts/index.ts';
import { breakFollows } from '../../strings/en/break/follows.ts';
import { isStill } from './end.ts';
import { SPAN_S } from './request.ts';
import { type Run, ratesAt, valueAt } from './run.ts';
import { STRIPS } from './strip-list.ts';

const words = breakFollows.table;
const RATES = ['programmed', 'delivered', 'pocket', 'tissue'] as const;
const STEP_S = 43_200;

/** The numbers of every strip, whichever are shown. */
export function FollowsTable(props: {
  readonly run: ReadonlySignal<Run | undefined>;
  readonly onClose: () => void;
}) {
  const run = props.run.value;
  if (run === undefined) return null;
  const columns = STRIPS.flatMap(({ id, output, decimals }) =>
    output === undefined ? [] : [{ output, decimals, ...breakFollows.strips[id] }],
  );
  const times = Array.from({ length: SPAN_S[run.span] / STEP_S + 1 }, (_, i) => i * STEP_S);
  return (
    <TableScroll testid="follows-table" label={words.title} onClose={props.onClose}>
      <table>
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.time}</th>
            {RATES.map((rate) => (
              <th key={rate} scope="col" class="number">
                {words[rate]} <span class="unit">{words.unit}</span>
              </th>
            ))}
            {columns.map(({ output, name, unit }) => (
              <th key={output} scope="col" class="number">
                {name} <span class="unit">{unit}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {times.map((at_s) => {
            const rates = ratesAt(run.broken, at_s);
            return (
              <tr key={at_s}>
                <th scope="row">{sayCaseTime(at_s)}</th>
                {RATES.map((rate) => (
                  <td key={rate} class="number num" data-value={rates[rate]}>
                    {sayDose(rates[rate])}
                  </td>
                ))}
                {isStill(run, at_s) ? (
                  <td colSpan={columns.length}>{words.still}</td>
                ) : (
                  columns.map(({ output, decimals }) => {
                    const value = valueAt(run.broken, output, at_s);
                    const here = sayNumber(value, decimals);
                    const there = sayNumber(valueAt(run.whole, output, at_s), decimals);
                    return (
                      <td key={output} class="number num" data-value={value}>
                        {here === there ? here : `${here} (${there})`}
                      </td>
                    );
                  })
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableScroll>
  );
}
