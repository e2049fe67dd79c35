import { useSignal } from '@preact/signals';
import type { PumpMode } from '../../../case/index.ts';
import type { Problem } from '../../../problem/index.ts';
import { lowest_mcg_day } from '../../../titration/index.ts';
import { sayNumber, withUnit } from '../../numbers/index.ts';
import { FieldProblem, Icon } from '../../parts/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { Cell } from './cell.tsx';
import { useDay } from './context.ts';
import { arcsOfMode, handlesOf, withOneMore } from './handles.ts';
import { placeOf } from './problem-place.ts';
import { rateWithUnit, sayDayDose } from './say.ts';
import { readAmount, readClock } from './typed.ts';

type Periodic = Extract<PumpMode, { kind: 'periodic_bolus' }>;

const words = titrateText.day.bolus;

/** Periodic boluses: how much, for how long, when, and what the pump does between. */
export function BolusFields({ mode }: { readonly mode: Periodic }) {
  const day = useDay();
  const typed = useSignal<Problem | undefined>(undefined);
  const edited = day.edited.value;
  if (edited === undefined) return null;
  const { order, pump } = edited;
  const lowest = lowest_mcg_day(pump, order.concentration_mcg_mL);
  const problem = typed.value ?? day.problems.value.find((each) => placeOf(each).kind !== 'whole');
  const at = problem && typed.value === undefined ? placeOf(problem) : undefined;
  const shared = {
    problemId: 'day-bolus-problem',
    onProblem: (each: Problem | undefined) => {
      typed.value = each;
    },
  };
  const takeNumber = (key: 'bolus_mcg' | 'minutes') => (text: string) => {
    const read = readAmount(text);
    if (!read.ok) return read.problems[0];
    day.take({ ...mode, [key]: read.value });
    return undefined;
  };
  const times = (next: readonly string[]) => day.take({ ...mode, times: next });

  return (
    <div class="day-bolus">
      <div class="day-bolus-two">
        <div>
          <span class="label">{words.mcg}</span>
          <span class="nowrap">
            <Cell
              {...shared}
              testid="day-bolus-mcg"
              label={`${words.mcg}, mcg`}
              value={sayNumber(mode.bolus_mcg, 1)}
              inputMode="decimal"
              invalid={at?.kind === 'bolus'}
              take={takeNumber('bolus_mcg')}
            />
            <span class="unit"> mcg</span>
          </span>
        </div>
        <div>
          <span class="label">{words.minutes}</span>
          <span class="nowrap">
            <Cell
              {...shared}
              testid="day-bolus-minutes"
              label={`${words.minutes}, min`}
              value={sayNumber(mode.minutes, 1)}
              inputMode="decimal"
              invalid={at?.kind === 'minutes'}
              take={takeNumber('minutes')}
            />
            <span class="unit"> min</span>
          </span>
        </div>
      </div>
      <span class="label">{words.times}</span>
      <ul class="day-times">
        {mode.times.map((time, i) => (
          <li key={i}>
            <Cell
              {...shared}
              testid={`day-time-${i + 1}`}
              label={words.timeOf(i + 1)}
              value={time}
              inputMode="text"
              invalid={at?.kind === 'time' && at.index === i}
              take={(text) => {
                const read = readClock(text, 'start');
                if (!read.ok) return read.problems[0];
                times(mode.times.map((each, k) => (k === i ? read.value : each)));
                return undefined;
              }}
            />
            <button
              type="button"
              class="button button-quiet button-icon"
              aria-label={words.removeOf(i + 1)}
              disabled={mode.times.length === 1}
              onClick={() => times(mode.times.filter((_, k) => k !== i))}
            >
              <Icon name="close" small />
            </button>
          </li>
        ))}
      </ul>
      <FieldProblem id="day-bolus-problem" problem={problem} />
      <button
        type="button"
        class="button"
        data-testid="day-time-add"
        onClick={() => {
          const last = handlesOf(mode, []).at(-1);
          const next = last && withOneMore(mode, last, arcsOfMode(mode, order, pump));
          if (next !== undefined) day.take(next);
        }}
      >
        {words.add}
      </button>
      <p class="sub">{words.between(rateWithUnit(lowest / 24), withUnit(sayDayDose(lowest), 'mcg/day'))}</p>
      <p class="sub">{words.means}</p>
    </div>
  );
}
