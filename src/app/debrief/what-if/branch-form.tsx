import { useSignal } from '@preact/signals';
import type { Problem } from '../../../problem/index.ts';
import { readNumber, sayNumber } from '../../numbers/index.ts';
import { FieldProblem } from '../../parts/index.ts';
import { whatIfText } from '../../strings/en/debrief/what-if.ts';
import { saySince } from '../say.ts';
import { useDebrief } from '../state.ts';
import { amountOf, changeOf, type Way, waysOf } from './change.ts';

const words = whatIfText.branch;
const USUAL_MIN = '30';
const MOST_MIN = 7 * 1440;

/** One of the learner's own steps, left out, moved in time, or with another amount. */
export function BranchForm() {
  const { deeds, branches, titles, debrief, goTo } = useDebrief();
  const chosen = useSignal<number | undefined>(undefined);
  const way = useSignal<Way>('leave_out');
  const typed = useSignal(USUAL_MIN);
  const problem = useSignal<Problem | undefined>(undefined);
  const deed = deeds.find(({ id }) => id === chosen.value) ?? deeds[0];
  if (deed === undefined) return <p class="sub">{words.none}</p>;
  const ways = waysOf(deed);
  const shown = ways.includes(way.value) ? way.value : (ways[0] ?? 'later');

  function choose(id: number) {
    const next = deeds.find((each) => each.id === id);
    chosen.value = id;
    problem.value = undefined;
    if (next !== undefined) goTo(next.at_s);
    if (shown === 'amount') typed.value = usual('amount', next);
  }
  function usual(next: Way, of = deed) {
    const amount = of && amountOf(of.intent);
    return next === 'amount' && amount !== undefined ? sayNumber(amount, 2) : USUAL_MIN;
  }
  function go(event: Event) {
    event.preventDefault();
    if (deed === undefined) return;
    const reading = readNumber(typed.value);
    const number = reading.kind === 'number' ? reading.value : Number.NaN;
    const most = shown === 'amount' ? Number.POSITIVE_INFINITY : MOST_MIN;
    if (shown !== 'leave_out' && !(number > 0 && number <= most)) {
      problem.value = {
        path: 'what-if',
        code: 'what-if.number',
        message: words.number,
        mend: words.numberMend,
      };
      return;
    }
    problem.value = undefined;
    const { says, change } = changeOf(deed, shown, number, titles);
    branches.add(says, change);
  }
  const unit = deed.intent.kind === 'do' ? unitOf(titles.amount(deed.intent.task, 1)) : '';
  return (
    <form class="deb-branch-form" onSubmit={go} data-testid="what-if-form">
      <h3>{words.title}</h3>
      <label class="deb-field">
        <span class="label">{words.which}</span>
        <select
          data-testid="what-if-step"
          value={String(deed.id)}
          onChange={({ currentTarget }) => choose(Number(currentTarget.value))}
        >
          {deeds.map(({ id, at_s, says }) => (
            <option key={id} value={String(id)}>
              {`${saySince(at_s, debrief.handover_s)} ${says}`}
            </option>
          ))}
        </select>
      </label>
      <div class="deb-field-row">
        <label class="deb-field">
          <span class="label">{words.how}</span>
          <select
            data-testid="what-if-way"
            value={shown}
            onChange={({ currentTarget }) => {
              const next = ways.find((each) => each === currentTarget.value) ?? shown;
              way.value = next;
              typed.value = usual(next);
              problem.value = undefined;
            }}
          >
            {ways.map((each) => (
              <option key={each} value={each}>
                {words.ways[each]}
              </option>
            ))}
          </select>
        </label>
        {shown !== 'leave_out' && (
          <label class="deb-field">
            <span class="label">
              {shown === 'amount' ? (unit === '' ? words.amountPlain : words.amount(unit)) : words.by}
            </span>
            <input
              type="text"
              inputMode="decimal"
              autocomplete="off"
              class="num deb-input"
              aria-invalid={problem.value !== undefined}
              aria-describedby="what-if-problem"
              data-testid="what-if-number"
              value={typed.value}
              onInput={({ currentTarget }) => {
                typed.value = currentTarget.value;
              }}
            />
          </label>
        )}
        <button type="submit" class="button" data-testid="what-if-go">
          {words.go}
        </button>
      </div>
      <FieldProblem id="what-if-problem" problem={problem.value} />
    </form>
  );
}

/** Of `1 mg` the unit. */
function unitOf(said: string): string {
  return said.replace(/^1[\s\u00a0]?/, '');
}
