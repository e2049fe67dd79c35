import { FieldProblem } from '../../parts/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useDay } from './context.ts';
import { placeOf } from './problem-place.ts';

/** What is wrong with a draft, except what the steps say at their own fields; and the way back. */
export function Refused() {
  const day = useDay();
  const problems = day.problems.value;
  const steps = day.view.value === 'steps';
  const own = problems.filter((problem) => !steps || placeOf(problem).kind === 'whole');
  const words = titrateText.day;
  return (
    <div class="day-refused">
      <FieldProblem id="day-problem" problem={own[0]} />
      {problems.length > 0 && (
        <p class="day-draft">
          <span>{words.draft}</span>
          <button type="button" class="button" data-testid="day-discard" onClick={day.discard}>
            {words.discard}
          </button>
        </p>
      )}
    </div>
  );
}
