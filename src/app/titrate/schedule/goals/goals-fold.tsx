import type { Goal } from '../../../../case/index.ts';
import { goalsOf } from '../../../../titration/index.ts';
import { sayNumber } from '../../../numbers/index.ts';
import { titrateText } from '../../../strings/titrate.ts';
import { useTitrate } from '../../context.ts';
import { Fold } from '../check/fold.tsx';
import { GoalsForm } from './goals-form.tsx';

const words = titrateText.schedule.goals;

/** What the patient wants of a day, folded: read as sentences, opened as a form. */
export function GoalsFold() {
  const plan = useTitrate().plan.value;
  const { goals } = plan;
  return (
    <Fold
      class="goals-fold"
      testid="goals"
      summary={
        <>
          {words.title} <span class="sub">{words.count(goals.length)}</span>
        </>
      }
    >
      {() => (
        <>
          <p class="sub">{goals.length === 0 ? words.standing : words.own}</p>
          {goals.length === 0 && (
            <ul class="goal-lines">
              {goalsOf(plan).map((goal) => (
                <li key={goal.title}>
                  <b>{goal.title}</b>: {sayGoal(goal)}
                </li>
              ))}
            </ul>
          )}
          <GoalsForm key={JSON.stringify(goals)} goals={goals} />
        </>
      )}
    </Fold>
  );
}

function sayGoal({ output, from, to, least, most }: Goal): string {
  const said = (bound: number | undefined) => (bound === undefined ? undefined : sayNumber(bound, 2));
  return words.say(words.outputs[output], words.bounds(said(least), said(most)), from, to);
}
