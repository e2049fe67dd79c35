import { useComputed } from '@preact/signals';
import { DAY_S, HOUR_S } from '../../../case/index.ts';
import type { Delivery } from '../../../delivery/index.ts';
import { sayDose } from '../../numbers/index.ts';
import { TableScroll } from '../../parts/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { sayInstant } from './axis.ts';
import { firstWithin } from './delivered.ts';
import { sayOutput, unitOf } from './readings.ts';
import { useRested } from './rest.ts';
import { stretchAt } from './stretches.ts';
import { type OutputStrip, STRIPS } from './strip-list.ts';
import { useTimeline } from './timeline.ts';

const words = titrateText.timeline;
const QUIET_ms = 200;
/** More rows than this nobody reads: the step is the next longer one. */
const MOST_ROWS = 80;
const STEPS = [
  ['hour', HOUR_S],
  ['day', DAY_S],
  ['week', 7 * DAY_S],
  ['month', 28 * DAY_S],
] as const;

const OUTPUTS = STRIPS.flatMap((strip): OutputStrip[] => (strip.kind === 'output' ? [strip] : []));

/** The numbers of the window; `data-value` holds each unrounded. */
export function ValueTable({ onClose }: { readonly onClose: () => void }) {
  const { titrate, orders, rows: entries, fresh_s } = useTimeline();
  const window = useRested(titrate.window, QUIET_ms);
  const table = useComputed(() => {
    const { from_s, to_s } = window.value;
    const [step, step_s] = STEPS.find(([, each]) => (to_s - from_s) / each <= MOST_ROWS) ?? STEPS[3];
    const first = Math.floor(from_s / step_s);
    const count = Math.max(1, Math.ceil(to_s / step_s) - first);
    return { step, step_s, times: Array.from({ length: count }, (_, i) => (first + i) * step_s) };
  });
  const { step, step_s, times } = table.value;
  const run = titrate.run.value;
  const { taken, programmed, delivered, units } = words.table;
  return (
    <TableScroll testid="timeline-table" label={words.table.title} onClose={onClose}>
      <table>
        <caption>{words.table.caption(words.table.steps[step])}</caption>
        <thead>
          <tr>
            <th scope="col">{words.table.time}</th>
            <th scope="col">{words.table.orders}</th>
            <Head name={taken} unit={units.mg} />
            <Head name={programmed} unit={units.mcg_day} />
            <Head name={delivered} unit={units.mcg} />
            {OUTPUTS.map((strip) => (
              <Head key={strip.id} name={words.strips[strip.id].name} unit={unitOf(strip)} />
            ))}
          </tr>
        </thead>
        <tbody>
          {times.map((at_s) => {
            const next_s = at_s + step_s;
            const known = next_s <= fresh_s.value;
            const delivery = known ? run?.delivery : undefined;
            const said = entries.value.filter(({ entry }) => entry.at_s >= at_s && entry.at_s < next_s);
            return (
              <tr key={at_s} data-at={at_s}>
                <th scope="row">
                  {sayInstant(at_s, { from_s: 0, to_s: step === 'hour' ? DAY_S : 365 * DAY_S })}
                </th>
                <td class="timeline-said">{said.map(({ order }) => order).join('; ')}</td>
                <Cell of="taken_mg" value={takenIn(delivery, at_s, next_s)} say={sayDose} />
                <Cell
                  of="programmed_mcg_day"
                  value={stretchAt(orders.value.pump, at_s)?.amount ?? 0}
                  say={sayDose}
                />
                <Cell of="delivered_mcg" value={deliveredIn(delivery, at_s, next_s)} say={sayDose} />
                {OUTPUTS.map(({ id, output }) => (
                  <Cell
                    key={id}
                    of={output}
                    value={known ? (run?.mean(output, at_s, next_s) ?? Number.NaN) : Number.NaN}
                    say={(value) => sayOutput(output, value)}
                  />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableScroll>
  );
}

function Head({ name, unit }: { readonly name: string; readonly unit: string }) {
  return (
    <th scope="col" class="number">
      {name} <span class="unit">{unit}</span>
    </th>
  );
}

interface CellProps {
  readonly of: string;
  readonly value: number;
  readonly say: (value: number) => string;
}

function Cell({ of, value, say }: CellProps) {
  return (
    <td class="number" data-cell={of} data-value={value}>
      {say(value)}
    </td>
  );
}

function takenIn(delivery: Delivery | undefined, from_s: number, to_s: number): number {
  if (delivery === undefined) return Number.NaN;
  return delivery.doses.reduce(
    (sum, { route, at_s, amount_mcg }) =>
      route === 'oral' && at_s >= from_s && at_s < to_s ? sum + amount_mcg / 1000 : sum,
    0,
  );
}

/** By the pump and by lumbar boluses. */
function deliveredIn(delivery: Delivery | undefined, from_s: number, to_s: number): number {
  if (delivery === undefined) return Number.NaN;
  const { pieces, doses } = delivery;
  let mcg = 0;
  for (let i = firstWithin(pieces, from_s); i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (piece.from_s >= to_s) break;
    const lasts_s = Math.min(piece.to_s, to_s) - Math.max(piece.from_s, from_s);
    mcg += (piece.delivered_mcg_h * lasts_s) / HOUR_S;
  }
  for (const { route, at_s, amount_mcg } of doses) {
    if (route === 'lumbar' && at_s >= from_s && at_s < to_s) mcg += amount_mcg;
  }
  return mcg;
}
