import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { HOUR_S } from '../../../case/index.ts';
import type { Observed, ScreeningSheet } from '../../../titration/index.ts';
import { modelChange } from '../../model-change/index.ts';
import { sayDose, sayNumber, sayScore, sayShare, withUnit } from '../../numbers/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useTitrate } from '../context.ts';
import { useAnswer } from '../use-answer.ts';
import type { Bolus } from './boluses.ts';
import { DotChart } from './dot-chart.tsx';
import { useSheet } from './use-sheet.ts';

const words = titrateText.screening;
const EVERY_S = 300;

/** One bolus: dots over the hours, and the sheet as it was written. */
export function Sheet({ bolus }: { readonly bolus: Bolus }) {
  const { answer, settling } = useSheet(bolus.entry);
  const open = useSignal(false);
  const curve = useCurve(bolus, open.value ? answer : undefined);
  if (answer === undefined) return <p class="panel-body hint">{words.waiting}</p>;
  const mcg = withUnit(sayDose(bolus.mcg), 'mcg');
  return (
    <div class="screening-sheet" data-state={settling ? 'settling' : 'settled'} aria-busy={settling}>
      <div class="screening-charts">
        <DotChart output="ashworth_leg" sheet={answer} curve={curve} />
        <DotChart output="spasm_score" sheet={answer} curve={curve} />
        <div class="screening-key">
          <span class="key-dot">{words.chart.rated}</span>
          {open.value && <span class="key-body">{words.chart.body}</span>}
          <span class="key-window">{words.chart.window}</span>
          <button
            type="button"
            class="button button-slim"
            aria-pressed={open.value}
            data-testid="show-body"
            onClick={() => {
              open.value = !open.value;
            }}
          >
            {open.value ? words.chart.hide : words.chart.show}
          </button>
        </div>
      </div>
      <SheetTable mcg={mcg} sheet={answer} />
    </div>
  );
}

/** The true course over the hours of the sheet; asked for only when it is shown. */
function useCurve(bolus: Bolus, sheet: ScreeningSheet | undefined) {
  const titrate = useTitrate();
  const plan = titrate.plan.value;
  const change = modelChange.value;
  const to_s = sheet?.rows.at(-1)?.at_s;
  const asked = useMemo(() => {
    if (to_s === undefined || to_s <= bolus.at_s) return undefined;
    const outputs = ['ashworth_leg', 'spasm_score'] as const;
    const sampling = { kind: 'every', every_s: EVERY_S } as const;
    return { plan, change, request: { outputs, from_s: bolus.at_s, to_s, sampling } };
  }, [plan, change, bolus.at_s, to_s]);
  return useAnswer('course', asked).answer;
}

function SheetTable({ mcg, sheet }: { readonly mcg: string; readonly sheet: ScreeningSheet }) {
  const { table } = words;
  const columns: readonly (readonly [string, (row: Observed) => string])[] = [
    [table.legs, (row) => sayScore(row.ashworth_leg)],
    [table.arms, (row) => sayScore(row.ashworth_arm)],
    [table.spasms, (row) => sayScore(row.spasm_score)],
    [table.standing, (row) => sayShare(row.standing)],
    [table.transfer, (row) => sayShare(row.transfer)],
    [table.sitting, (row) => sayShare(row.sitting)],
    [table.hygiene, (row) => sayShare(row.hygiene)],
    [table.drowsy, (row) => (row.drowsy ? table.yes : table.no)],
    [table.weak, (row) => (row.weak ? table.yes : table.no)],
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a narrow screen scrolls it, and keys must reach what scrolls
    <section class="screening-table" tabIndex={0} aria-label={table.caption(mcg)}>
      <table data-testid="screening-table">
        <caption>{table.caption(mcg)}</caption>
        <thead>
          <tr>
            <th scope="col">{table.hour}</th>
            {columns.map(([name]) => (
              <th key={name} scope="col" class="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map((row) => (
            <tr key={row.at_s}>
              <th scope="row" class="num">
                {sayNumber((row.at_s - sheet.given_s) / HOUR_S, 1)}
              </th>
              {columns.map(([name, say]) => (
                <td key={name} class={`number num${say(row) === table.yes ? ' is-yes' : ''}`}>
                  {say(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
