import { useSignal } from '@preact/signals';
import { bad, good, type Problem } from '../../../problem/index.ts';
import { patterned, scaled, total_mcg } from '../../../titration/index.ts';
import { quote, readNumber } from '../../numbers/index.ts';
import { FieldProblem, Icon, NumberField } from '../../parts/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useDay } from './context.ts';
import { placeOf } from './problem-place.ts';
import { sayDayDose } from './say.ts';

/** The day's dose, which scales the pattern, and the pattern to copy. */
export function Total() {
  const day = useDay();
  const problem = useSignal<Problem | undefined>(undefined);
  const words = titrateText.day;
  const [edited, mode] = [day.edited.value, day.mode.value];
  if (edited === undefined || mode === undefined) return null;
  const { pump } = edited;
  const now = { ...edited.order, mode };
  const dose = day.problems.value.find((each) => placeOf(each).kind === 'dose');
  const copied = day.copied.value;
  return (
    <div class="day-total">
      <div class="control-top is-pump">
        <span class="label" aria-hidden="true">
          {words.total.name}
        </span>
        <NumberField
          testid="day-total"
          label={words.total.name}
          unit={words.total.unit}
          value={total_mcg(now, pump)}
          say={sayDayDose}
          step={(value, steps) => Math.max(1, Math.round(value) + steps)}
          check={checkTotal}
          problem={problem.value ?? (day.view.value === 'steps' ? dose : undefined)}
          problemId="day-total-problem"
          onProblem={(each) => {
            problem.value = each;
          }}
          onChange={(wanted) => day.take(scaled(now, pump, wanted))}
        />
        <span class="day-copy">
          <button
            type="button"
            class="button button-quiet button-icon"
            aria-label={words.copy}
            title={words.copy}
            data-testid="day-copy"
            onClick={() => {
              day.copied.value = now;
            }}
          >
            <Icon name="copy" small />
          </button>
          {copied !== undefined && (
            <button
              type="button"
              class="button button-quiet button-icon"
              aria-label={words.paste}
              title={words.paste}
              data-testid="day-paste"
              onClick={() => day.take(patterned(now, pump, copied))}
            >
              <Icon name="paste" small />
            </button>
          )}
        </span>
      </div>
      <FieldProblem
        id="day-total-problem"
        problem={problem.value ?? (day.view.value === 'steps' ? dose : undefined)}
      />
    </div>
  );
}

function checkTotal(typed: string) {
  const read = readNumber(typed);
  const { noNumber, noNumberMend, noTotal, noTotalMend } = titrateText.day.steps;
  if (read.kind !== 'number') {
    return bad({ path: 'total', code: 'day.no-number', message: noNumber(quote(typed)), mend: noNumberMend });
  }
  if (read.value <= 0)
    return bad({ path: 'total', code: 'day.no-total', message: noTotal, mend: noTotalMend });
  return good(read.value);
}
