import { useSignal } from '@preact/signals';
import type { Problem } from '../../../problem/index.ts';
import {
  type Flex,
  type FlexRow,
  flexOf,
  length_s,
  rowsOf,
  withoutRow,
  withShare,
} from '../../../titration/index.ts';
import { sayNumber } from '../../numbers/index.ts';
import { FieldProblem, Icon } from '../../parts/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { Cell } from './cell.tsx';
import { useDay } from './context.ts';
import { placeOf } from './problem-place.ts';
import { sayRate } from './say.ts';
import { readAmount, readClock } from './typed.ts';

interface FlexRowProps {
  readonly mode: Flex;
  readonly row: FlexRow;
  readonly index: number;
  readonly unit: 'rate' | 'share';
  readonly share: number;
  readonly problem: Problem | undefined;
}

const words = titrateText.day.steps;

/** One period: its clock times, and its rate or share of the day; what is wrong with it stands below. */
export function FlexRowFields({ mode, row, index, unit, share, problem }: FlexRowProps) {
  const day = useDay();
  const typed = useSignal<Problem | undefined>(undefined);
  const number = index + 1;
  const id = `day-row-${number}-problem`;
  const place = problem && placeOf(problem);
  const bad = place?.kind === 'period' ? place.field : undefined;
  const shared = {
    problemId: id,
    onProblem: (each: Problem | undefined) => {
      typed.value = each;
    },
  };

  function change(part: Partial<FlexRow>) {
    const rows = rowsOf(mode).map((each, i) => (i === index ? { ...each, ...part } : each));
    day.take(flexOf(rows, mode.base_mcg_h));
    return undefined;
  }
  function takeClock(text: string, as: 'start' | 'end') {
    const read = readClock(text, as);
    if (!read.ok) return read.problems[0];
    return change(as === 'start' ? { from: read.value } : { to: read.value });
  }
  function takeRate(text: string) {
    const read = readAmount(text);
    if (!read.ok) return read.problems[0];
    if (unit === 'rate') return change({ rate_mcg_h: read.value });
    const next = read.value >= 0 && read.value < 100 ? withShare(mode, index, read.value / 100) : undefined;
    if (next === undefined) {
      return { path: 'share', code: 'day.no-share', message: words.noShare, mend: words.noShareMend };
    }
    day.take(next);
    return undefined;
  }

  return (
    <>
      <tr data-testid="day-row">
        <td>
          <Cell
            {...shared}
            testid={`day-row-${number}-from`}
            label={words.fromOf(number)}
            value={row.from}
            inputMode="text"
            invalid={bad === 'from'}
            take={(text) => takeClock(text, 'start')}
          />
        </td>
        <td>
          <Cell
            {...shared}
            testid={`day-row-${number}-to`}
            label={words.toOf(number)}
            value={row.to}
            inputMode="text"
            invalid={bad === 'to'}
            take={(text) => takeClock(text, 'end')}
          />
        </td>
        <td>
          <Cell
            {...shared}
            testid={`day-row-${number}-rate`}
            label={unit === 'rate' ? words.rateOf(number) : words.shareOf(number)}
            value={
              unit === 'rate' ? sayRate(row.rate_mcg_h) : length_s(row) === 0 ? '' : sayNumber(share * 100, 1)
            }
            inputMode="decimal"
            invalid={bad === 'rate'}
            take={takeRate}
          />
        </td>
        <td>
          <button
            type="button"
            class="button button-quiet button-icon"
            aria-label={words.remove(number)}
            data-testid={`day-row-${number}-remove`}
            onClick={() => day.take(flexOf(withoutRow(rowsOf(mode), index), mode.base_mcg_h))}
          >
            <Icon name="close" small />
          </button>
        </td>
      </tr>
      <tr class="day-row-problem">
        <td colSpan={4}>
          <FieldProblem id={id} problem={typed.value ?? problem} />
        </td>
      </tr>
    </>
  );
}
