import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { DAY_S, sayCaseTime } from '../../../case/index.ts';
import type { Problem } from '../../../problem/index.ts';
import { goalsOf, kindOf, TITRATION_RULES } from '../../../titration/index.ts';
import { modelChange } from '../../model-change/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useTitrate } from '../context.ts';
import type { NumberAsk } from './actions/action.ts';
import { AskField } from './asks.tsx';
import { Refused } from './suggestion-card.tsx';

const words = titrateText.next.automatic;
const HORIZON_DAYS = 180;

type Field = 'titration' | 'firstYear' | 'later' | 'most' | 'until';

/** A plan made by the rules, on a branch of its own. */
export function AutomaticButton() {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button
        type="button"
        class="button"
        aria-haspopup="dialog"
        data-testid="automatic"
        onClick={() => dialog.current?.showModal()}
      >
        {words.open}
      </button>
      <AutomaticDialog dialog={dialog} />
    </>
  );
}

function AutomaticDialog({ dialog }: { readonly dialog: RefObject<HTMLDialogElement | null> }) {
  const titrate = useTitrate();
  const plan = titrate.plan.value;
  const from_s = titrate.today_s.value;
  const { visits, step } = TITRATION_RULES;
  const values = useSignal<Partial<Record<Field, number>>>({});
  const wrong = useSignal<Partial<Record<Field, Problem>>>({});
  const refused = useSignal<readonly Problem[]>([]);
  const making = useSignal(false);
  const today = Math.floor(from_s / DAY_S);
  const highest = step[kindOf(plan)].highest_mcg_day;
  const fields: readonly (Omit<NumberAsk, 'kind' | 'step' | 'decimals' | 'key'> & { readonly key: Field })[] =
    [
      {
        key: 'titration',
        label: words.titration,
        unit: words.days,
        value: visits.daily_h / 24,
        least: 1,
        most: 28,
      },
      {
        key: 'firstYear',
        label: words.firstYear,
        unit: words.days,
        value: visits.first_year_interval_days,
        least: 1,
        most: 180,
      },
      {
        key: 'later',
        label: words.later,
        unit: words.days,
        value: visits.later_interval_days,
        least: 1,
        most: 180,
      },
      { key: 'most', label: words.most, unit: 'mcg/day', value: highest, least: 24, most: highest },
      {
        key: 'until',
        label: words.until,
        unit: '',
        value: today + HORIZON_DAYS,
        least: today + 1,
        most: today + 1200,
      },
    ];
  const chosen = (key: Field) => values.value[key] ?? fields.find((each) => each.key === key)?.value ?? 0;

  async function start(event: Event) {
    event.preventDefault();
    if (Object.values(wrong.value).some((problem) => problem !== undefined) || making.value) return;
    making.value = true;
    const options = {
      from_s,
      until_s: chosen('until') * DAY_S,
      visits: {
        titration_days: chosen('titration'),
        first_year_days: chosen('firstYear'),
        later_days: chosen('later'),
      },
      most_mcg_day: chosen('most'),
    };
    const practice = titrate.practice.value;
    const answer = await titrate.ask('automatic', { plan, options, practice, change: modelChange.value });
    making.value = false;
    refused.value = answer.ok ? [] : answer.problems;
    if (!answer.ok) return;
    titrate.branchAt(from_s, words.branch, answer.value);
    if (titrate.until_s.value < options.until_s) titrate.setUntil(options.until_s);
    dialog.current?.close();
  }

  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby="automatic-title"
      data-testid="automatic-dialog"
      closedby="any"
    >
      <form class="dialog-body step-dialog" onSubmit={start} noValidate>
        <h2 id="automatic-title">{words.title}</h2>
        <p>{words.sub}</p>
        <p>{words.from(sayCaseTime(from_s))}</p>
        <p>
          {words.goals}:{' '}
          {goalsOf(plan)
            .map(({ title }) => title.toLowerCase())
            .join(', ')}
          .
        </p>
        <div class="asks">
          {fields.map((field) => (
            <AskField
              key={field.key}
              ask={{ ...field, key: `automatic-${field.key}`, kind: 'number', step: 1, decimals: 0 }}
              value={chosen(field.key)}
              problem={wrong.value[field.key]}
              onProblem={(problem) => {
                const { [field.key]: _, ...others } = wrong.value;
                wrong.value = problem === undefined ? others : { ...others, [field.key]: problem };
              }}
              onChange={(value) => {
                values.value = { ...values.value, [field.key]: Number(value) };
              }}
            />
          ))}
        </div>
        <Refused problems={refused.value} />
        <p role="status" class="hint">
          {making.value ? words.making : ''}
        </p>
        <div class="button-row">
          <button
            type="submit"
            class="button button-main"
            data-testid="automatic-start"
            aria-disabled={making.value}
          >
            {words.start}
          </button>
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {words.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}
