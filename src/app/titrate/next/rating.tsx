import type { Case, GoalOutput } from '../../../case/index.ts';
import type { GoalResult, Observed } from '../../../titration/index.ts';
import { sayNumber, sayScore, withUnit } from '../../numbers/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { MarkIcon } from './mark.tsx';
import type { Standing } from './standing.ts';
import type { Seen } from './use-goals.ts';

const words = titrateText.next.rating;
const ALWAYS: readonly GoalOutput[] = ['ashworth_leg', 'spasm_score'];

/** What was found today, and each goal met or not. */
export function Rating({ seen, plan, standing }: { seen: Seen; plan: Case; standing: Standing }) {
  const { now, goals, settling } = seen;
  const bare = ALWAYS.filter((output) => !goals.some(({ goal }) => goal.output === output));
  return (
    <section
      class="step-part rating"
      aria-labelledby="rating-title"
      data-state={settling ? 'settling' : 'settled'}
    >
      <h3 id="rating-title">
        {words.title} <span class="sub">{words.sub}</span>
      </h3>
      {now === undefined ? (
        <p class="sub">{words.waiting}</p>
      ) : (
        <>
          <table class="rating-rows" data-testid="rating">
            <caption class="only-spoken">{words.title}</caption>
            <tbody>
              {goals.map((result) => (
                <GoalRow key={result.goal.title} result={result} />
              ))}
              {bare.map((output) => (
                <tr key={output}>
                  <th scope="row">{words.outputs[output]}</th>
                  <td class="num">{sayOutput(output, now[output])}</td>
                  <td />
                </tr>
              ))}
            </tbody>
          </table>
          <SideEffects now={now} />
        </>
      )}
      <Looked plan={plan} standing={standing} />
    </section>
  );
}

function GoalRow({ result }: { readonly result: GoalResult }) {
  const { goal, met, side, value } = result;
  const said = Number.isNaN(value)
    ? words.unknown
    : met
      ? words.met
      : side === 'low'
        ? words.low
        : words.high;
  return (
    <tr data-testid={`goal-${goal.output}`} data-met={met}>
      <th scope="row">
        {words.outputs[goal.output]}
        <span class="sub">{sayGoal(result)}</span>
      </th>
      <td class="num">{sayOutput(goal.output, value)}</td>
      <td class={`goal-said is-${met ? 'ok' : 'caution'}`}>
        <MarkIcon mark={met ? 'ok' : 'caution'} />
        {said}
      </td>
    </tr>
  );
}

function SideEffects({ now }: { readonly now: Observed }) {
  const bad = [
    now.drowsy ? words.drowsy : '',
    now.weak ? words.weak : '',
    now.withdrawal ? words.withdrawal : '',
  ].filter((each) => each !== '');
  return (
    <p class={`side-said is-${bad.length === 0 ? 'ok' : 'problem'}`} data-testid="side-effects">
      <MarkIcon mark={bad.length === 0 ? 'ok' : 'problem'} />
      {bad.length === 0 ? words.well : bad.join(', ')}
    </p>
  );
}

/** What the last look at triggers or device has found; told for the day of the look. */
function Looked({ plan, standing }: { readonly plan: Case; readonly standing: Standing }) {
  const { last_check, found } = standing;
  if (last_check === undefined || last_check.at_s !== standing.last?.at_s) return null;
  const names = found.map((trigger) => titrateText.next.actions.triggers[trigger]).join(', ');
  const accuracy = plan.patient.pump_accuracy;
  const percent = withUnit(sayNumber(Math.abs(accuracy) * 100, 1), '%');
  const said =
    last_check.of === 'triggers'
      ? found.length === 0
        ? words.noTrigger
        : words.found(names)
      : accuracy === 0
        ? words.device
        : words.accuracy(percent, accuracy > 0 ? words.fast : words.slow);
  return (
    <p class="side-said" role="status" data-testid="looked">
      <MarkIcon mark="info" />
      {said}
    </p>
  );
}

function sayGoal({ goal }: GoalResult): string {
  const say = (value: number) => sayOutput(goal.output, value, false);
  const hours = goal.from === '00:00' && goal.to === '24:00' ? '' : `, ${goal.from}\u2013${goal.to}`;
  const { least, most } = goal;
  if (least !== undefined && most !== undefined) return words.between(say(least), say(most)) + hours;
  if (most !== undefined) return words.most(say(most)) + hours;
  return words.least(say(least ?? Number.NaN)) + hours;
}

export function sayOutput(output: GoalOutput, value: number, whole = true): string {
  const unit = words.of[output];
  if (unit === '%') return withUnit(sayNumber(value, 0), unit);
  return whole ? withUnit(sayScore(value), unit) : sayNumber(value, 2);
}
