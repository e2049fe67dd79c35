import { useSignal } from '@preact/signals';
import type { Problem } from '../../../problem/index.ts';
import {
  arcsOf,
  type Flex,
  flexOf,
  flexTotal_mcg,
  length_s,
  periodsOf,
  rowsOf,
  shareOf,
} from '../../../titration/index.ts';
import { sayNumber } from '../../numbers/index.ts';
import { FieldProblem, Segmented } from '../../parts/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { Cell } from './cell.tsx';
import { useDay } from './context.ts';
import { FlexRowFields } from './flex-row.tsx';
import { handlesOf, withOneMore } from './handles.ts';
import { placeOf } from './problem-place.ts';
import { sayRate } from './say.ts';
import { readAmount } from './typed.ts';

const words = titrateText.day.steps;

/** Flex as a table: periods in the order of the clock, the base rate last. */
export function FlexTable({ mode }: { readonly mode: Flex }) {
  const day = useDay();
  const unit = useSignal<'rate' | 'share'>('rate');
  const problems = day.problems.value;
  const rows = rowsOf(mode);
  const { row: rowOfPeriod } = periodsOf(rows);
  const whole_mcg = flexTotal_mcg(mode);
  const baseProblem = problems.find((each) => placeOf(each).kind === 'base');
  const covered_s = rows.reduce((sum, row) => sum + length_s(row), 0);
  return (
    <>
      <Segmented
        name="day-unit"
        label={words.unit}
        labelHidden
        options={['rate', 'share']}
        say={(each) => words.units[each]}
        value={unit.value}
        onChange={(each) => {
          unit.value = each;
        }}
      />
      <table class="day-table" aria-label={words.table}>
        <thead>
          <tr>
            <th scope="col">{words.from}</th>
            <th scope="col">{words.to}</th>
            <th scope="col">{words[unit.value]}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <FlexRowFields
              key={i}
              mode={mode}
              row={row}
              index={i}
              unit={unit.value}
              share={shareOf(row, whole_mcg)}
              problem={problems.find((each) => {
                const place = placeOf(each);
                return place.kind === 'period' && rowOfPeriod[place.index] === i;
              })}
            />
          ))}
          {covered_s < 86_400 && (
            <tr>
              <th scope="row" colSpan={2}>
                {rows.length === 0 ? words.allDay : words.otherwise}
              </th>
              <td>
                {unit.value === 'rate' ? (
                  <BaseCell mode={mode} problem={baseProblem} />
                ) : (
                  <span class="num">
                    {sayNumber(100 * (1 - rows.reduce((sum, row) => sum + shareOf(row, whole_mcg), 0)), 1)}
                  </span>
                )}
              </td>
              <td />
            </tr>
          )}
        </tbody>
      </table>
      <FieldProblem id="day-base-problem" problem={baseProblem} />
      <button
        type="button"
        class="button"
        data-testid="day-step-add"
        onClick={() => {
          const next = oneMore(mode);
          if (next !== undefined) day.take(next);
        }}
      >
        {words.add}
      </button>
    </>
  );
}

function BaseCell({ mode, problem }: { readonly mode: Flex; readonly problem: Problem | undefined }) {
  const day = useDay();
  return (
    <Cell
      testid="day-base"
      label={words.base}
      value={sayRate(mode.base_mcg_h)}
      inputMode="decimal"
      invalid={problem !== undefined}
      problemId="day-base-problem"
      take={(typed) => {
        const read = readAmount(typed);
        if (!read.ok) return read.problems[0];
        day.take({ ...mode, base_mcg_h: read.value });
        return undefined;
      }}
      onProblem={() => undefined}
    />
  );
}

/** One more period where the day is longest at one rate. */
function oneMore(mode: Flex) {
  const arcs = arcsOf(rowsOf(mode), mode.base_mcg_h);
  const longest = arcs.reduce((best, arc) => (arc.length_s > best.length_s ? arc : best));
  const handle = handlesOf(mode, arcs).find((each) => each.kind === 'rate' && each.arc === longest);
  return handle === undefined ? flexOf(rowsOf(mode), mode.base_mcg_h) : withOneMore(mode, handle, arcs);
}
