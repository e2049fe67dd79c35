import type { Checked, Problem } from '../../../problem/index.ts';
import { bad, good } from '../../../problem/index.ts';
import { quote, readNumber, sayDose, sayNumber, withUnit } from '../../numbers/index.ts';
import { evenTrack, FieldProblem, NumberField, Segmented, Slider } from '../../parts/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import type { Ask, ChoiceAsk, NumberAsk, PercentAsk } from './actions/action.ts';
import { doseAt } from './actions/index.ts';

const words = titrateText.next;
/** The slider reaches as far beyond the range of a rule as a learner may want to see. */
const MOST_PERCENT = 60;
/** From here on a whole mcg is no more than one percent, so that each stop of the slider is another dose. */
const WHOLE_FROM_MCG = 100;

interface AskFieldProps<A extends Ask> {
  readonly ask: A;
  readonly value: number | string;
  readonly problem: Problem | undefined;
  readonly onProblem: (problem: Problem | undefined) => void;
  readonly onChange: (value: number | string) => void;
}

/** One field of an action. */
export function AskField(props: AskFieldProps<Ask>) {
  const { ask, value } = props;
  if (ask.kind === 'choice') return <ChoiceField {...props} ask={ask} />;
  if (ask.kind === 'percent') return <PercentField {...props} ask={ask} value={Number(value)} />;
  return <AmountField {...props} ask={ask} value={Number(value)} />;
}

function ChoiceField({ ask, value, onChange }: AskFieldProps<ChoiceAsk>) {
  const id = `ask-${ask.key}`;
  if (ask.side === true) {
    return (
      <div class="ask">
        <Segmented
          name={id}
          label={ask.label}
          options={ask.options.map(({ key }) => key)}
          say={(key) => ask.options.find((each) => each.key === key)?.says ?? key}
          value={String(value)}
          onChange={onChange}
        />
        <Hint says={ask.hint} />
      </div>
    );
  }
  return (
    <div class="ask">
      <div class="ask-row">
        <label class="label" for={id}>
          {ask.label}
        </label>
        <select
          id={id}
          class="select ask-select"
          value={String(value)}
          data-testid={id}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {ask.options.map(({ key, says }) => (
            <option key={key} value={key}>
              {says}
            </option>
          ))}
        </select>
      </div>
      <Hint says={ask.hint} />
    </div>
  );
}

function AmountField(props: AskFieldProps<NumberAsk> & { readonly value: number }) {
  const { ask, value, problem, onProblem, onChange } = props;
  const id = `ask-${ask.key}`;
  return (
    <div class="ask">
      <div class="ask-row">
        <span class="label" aria-hidden="true">
          {ask.label}
        </span>
        <NumberField
          testid={id}
          label={ask.label}
          unit={ask.unit}
          value={value}
          say={(each) => sayNumber(each, ask.decimals)}
          step={(each, steps) => within(ask, Number((each + steps * ask.step).toFixed(6)))}
          check={(typed) => checked(ask, typed)}
          problem={problem}
          problemId={`${id}-problem`}
          onProblem={onProblem}
          onChange={onChange}
        />
      </div>
      <FieldProblem id={`${id}-problem`} problem={problem} />
      <Hint says={ask.hint} />
    </div>
  );
}

/** A daily dose, typed or by a slider of percent; what the rule allows is marked on it. */
function PercentField(props: AskFieldProps<PercentAsk> & { readonly value: number }) {
  const { ask, value, problem, onProblem, onChange } = props;
  const { from, direction, range } = ask;
  const id = `ask-${ask.key}`;
  const percent = from > 0 ? direction * (value / from - 1) * 100 : 0;
  const say = (each: number) => withUnit(sayNumber(direction * each, 1), '%');
  const bounds = { ...ask, unit: 'mcg/day', least: 0, most: Math.max(from * 5, 100) };
  const outside = Math.round(percent * 10) / 10 > range[1] || Math.round(percent * 10) / 10 < range[0];
  return (
    <div class="ask">
      <div class="ask-row">
        <span class="label" aria-hidden="true">
          {ask.label}
        </span>
        <NumberField
          testid={id}
          label={ask.label}
          unit="mcg/day"
          value={value}
          say={sayDose}
          step={(each, steps) => Math.max(0, Math.round(each) + steps)}
          check={(typed) => checked(bounds, typed)}
          problem={problem}
          problemId={`${id}-problem`}
          onProblem={onProblem}
          onChange={onChange}
        />
      </div>
      <FieldProblem id={`${id}-problem`} problem={problem} />
      <Slider
        testid={`${id}-percent`}
        label={words.actions.pump.percent}
        track={evenTrack(0, MOST_PERCENT, 1)}
        value={Math.min(MOST_PERCENT, Math.max(0, Math.round(percent)))}
        spoken={`${say(percent)}, ${withUnit(sayDose(value), 'mcg/day')}`}
        marks={range.map((each) => ({ value: each, label: say(each) }))}
        onChange={(each) => onChange(doseAt(from, each, range, direction, WHOLE_FROM_MCG))}
      />
      <p class="hint">
        {words.actions.pump.range(say(range[0]), say(range[1]))}
        {outside && <b class="is-beyond"> {words.actions.pump.beyond}</b>}
      </p>
    </div>
  );
}

function Hint({ says }: { readonly says: string | undefined }) {
  return says === undefined ? null : <p class="hint">{says}</p>;
}

interface Bounds {
  readonly key: string;
  readonly unit: string;
  readonly least: number;
  readonly most: number;
}

function within({ least, most }: Bounds, value: number): number {
  return Math.min(most, Math.max(least, value));
}

/** A typed number within what can be set, or what is wrong with it. */
export function checked({ key, unit, least, most }: Bounds, typed: string): Checked<number> {
  const read = readNumber(typed);
  const { number, write, outside, within: room } = words.form;
  if (read.kind !== 'number')
    return bad({ path: key, code: 'next.no-number', message: number, mend: write(unit) });
  if (read.value >= least && read.value <= most) return good(read.value);
  const mend = room(sayNumber(least, 3), withUnit(sayNumber(most, 3), unit));
  return bad({ path: key, code: 'next.outside', message: outside(quote(typed)), mend });
}
