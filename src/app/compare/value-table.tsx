import { sayClock } from '../../case/index.ts';
import { sayDose } from '../numbers/index.ts';
import { TableScroll } from '../parts/index.ts';
import { text } from '../strings/index.ts';
import { type Arm, pieceAt, ROUTES, type Route, valueAt } from './arm.ts';
import { rows, sayRowStep, sayWhen } from './clock.ts';
import { usePage } from './context.ts';
import { sayOutput } from './readings.ts';
import type { Span } from './settings.ts';
import { STRIPS } from './strip-list.ts';

interface Column {
  /** `interval` is the time from one row to the next. */
  readonly name: (interval: string) => string;
  readonly unit: string;
  readonly key: string;
  read(arm: Arm, at_s: number, next_s: number): number;
  say(value: number): string;
}

const words = text.compare.table;
const { strips } = text.compare;

const TABLETS: Column = {
  name: words.taken,
  unit: words.units.mg,
  key: 'taken_mg',
  read: ({ delivery }, at_s, next_s) =>
    delivery.doses
      .filter((dose) => dose.route === 'oral' && dose.at_s >= at_s && dose.at_s < next_s)
      .reduce((sum, dose) => sum + dose.amount_mcg / 1000, 0),
  say: sayDose,
};
const PROGRAMMED: Column = {
  name: () => words.programmed,
  unit: words.units.mcg_h,
  key: 'programmed_mcg_h',
  read: (arm, at_s) => pieceAt(arm, at_s)?.programmed_mcg_h ?? 0,
  say: sayDose,
};
const DELIVERED: Column = {
  name: () => words.delivered,
  unit: words.units.mcg_h,
  key: 'delivered_mcg_h',
  read: (arm, at_s) => pieceAt(arm, at_s)?.delivered_mcg_h ?? 0,
  say: sayDose,
};
/** Every output of the page, in the order of the strips. */
const RESULTS: readonly Column[] = STRIPS.flatMap(({ id, output }) =>
  output === undefined
    ? []
    : [
        {
          name: () => strips[id].name,
          unit: strips[id].unit,
          key: output,
          read: (arm: Arm, at_s: number) => valueAt(arm, output, at_s),
          say: (value: number) => sayOutput(output, value),
        },
      ],
);
const COLUMNS: Readonly<Record<Route, readonly Column[]>> = {
  oral: [TABLETS, ...RESULTS],
  pump: [PROGRAMMED, DELIVERED, ...RESULTS],
};

/** The numbers of the curves as a table; `data-value` holds each unrounded. */
export function ValueTable({ onClose }: { readonly onClose: () => void }) {
  const shown = usePage().compare.shown.value;
  if (shown === undefined) return null;
  const { span } = shown.settings;
  const times = rows(span);
  const step_s = (times[1] ?? 0) - (times[0] ?? 0);
  return (
    <TableScroll testid="table" label={words.title} onClose={onClose}>
      <table>
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th rowSpan={2} scope="col">
              {words.time}
            </th>
            <th rowSpan={2} scope="col">
              {words.clock}
            </th>
            {ROUTES.map((route) => (
              <th key={route} scope="colgroup" colSpan={COLUMNS[route].length} class={`is-${route}`}>
                {text.compare[route]}
              </th>
            ))}
          </tr>
          <tr>
            {ROUTES.flatMap((route) =>
              COLUMNS[route].map((column) => (
                <th key={route + column.key} scope="col" class="number">
                  {column.name(sayRowStep(span))} <span class="unit">{column.unit}</span>
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {times.map((at_s) => (
            <Row key={at_s} at_s={at_s} next_s={at_s + step_s} span={span} arms={shown} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

interface RowProps {
  readonly at_s: number;
  readonly next_s: number;
  readonly span: Span;
  readonly arms: Readonly<Record<Route, Arm>>;
}

function Row({ at_s, next_s, span, arms }: RowProps) {
  return (
    <tr data-at={at_s}>
      <th scope="row">{sayWhen(at_s, span)}</th>
      <td>{sayClock(at_s)}</td>
      {ROUTES.flatMap((route) =>
        COLUMNS[route].map((column) => {
          const value = column.read(arms[route], at_s, next_s);
          return (
            <td
              key={route + column.key}
              class="number"
              data-cell={`${route}-${column.key}`}
              data-value={value}
            >
              {column.say(value)}
            </td>
          );
        }),
      )}
    </tr>
  );
}
