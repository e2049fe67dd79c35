import { useState } from 'preact/hooks';
import { checkCase, GOAL_OUTPUTS, type Goal } from '../../../../case/index.ts';
import type { Problem } from '../../../../problem/index.ts';
import { FieldProblem, Icon } from '../../../parts/index.ts';
import { titrateText } from '../../../strings/titrate.ts';
import { useTitrate } from '../../context.ts';
import { GOAL_FIELDS, type GoalDraft, type GoalField, goalDraft, goalsOf } from './drafts.ts';

const { goals: words, says } = titrateText.schedule;
const NEW: GoalDraft = { title: '', output: 'ashworth_leg', from: '00:00', to: '24:00', least: '', most: '' };

/** The goals as they are typed; saved together, as one step of undo. */
export function GoalsForm({ goals }: { readonly goals: readonly Goal[] }) {
  const titrate = useTitrate();
  const [drafts, setDrafts] = useState<readonly GoalDraft[]>(() => goals.map(goalDraft));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const isChanged = JSON.stringify(drafts) !== JSON.stringify(goals.map(goalDraft));

  function save() {
    const typed = goalsOf(drafts);
    setProblems(
      typed.ok
        ? titrate.edit((plan) => checkCase({ ...plan, goals: typed.value }), says.goals)
        : typed.problems,
    );
  }
  const of = (path: string) => problems.find((problem) => problem.path === path);
  const placed = new Set(drafts.flatMap((_, i) => GOAL_FIELDS.map((field) => `goals[${i}].${field}`)));
  const rest = problems.filter(({ path }) => !placed.has(path));

  return (
    <form
      class="goals-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {drafts.map((draft, i) => (
        <fieldset key={i} class="goal-fields">
          <legend class="only-spoken">{draft.title || words.newTitle}</legend>
          {GOAL_FIELDS.map((field) => (
            <GoalInput
              key={field}
              field={field}
              place={i}
              draft={draft}
              problem={of(`goals[${i}].${field}`)}
              onDraft={(next) => setDrafts(drafts.map((each, at) => (at === i ? next : each)))}
            />
          ))}
          <button
            type="button"
            class="button button-quiet button-icon"
            aria-label={words.remove(i + 1)}
            onClick={() => setDrafts(drafts.filter((_, at) => at !== i))}
          >
            <Icon name="close" small />
          </button>
        </fieldset>
      ))}
      {rest.map((problem) => (
        <FieldProblem
          key={problem.path + problem.code}
          id={`goal-problem-${problem.code}`}
          problem={problem}
        />
      ))}
      <p class="form-foot">
        <button
          type="button"
          class="button"
          data-testid="goal-add"
          onClick={() => setDrafts([...drafts, NEW])}
        >
          {words.add}
        </button>
        {isChanged && (
          <>
            <button type="submit" class="button button-main" data-testid="goals-save">
              {words.save}
            </button>
            <button
              type="button"
              class="button button-quiet"
              onClick={() => {
                setDrafts(goals.map(goalDraft));
                setProblems([]);
              }}
            >
              {words.restore}
            </button>
          </>
        )}
      </p>
    </form>
  );
}

function GoalInput(props: {
  readonly field: GoalField;
  readonly place: number;
  readonly draft: GoalDraft;
  readonly problem: Problem | undefined;
  readonly onDraft: (draft: GoalDraft) => void;
}) {
  const { field, place, draft, problem, onDraft } = props;
  const id = `goal-${place}-${field}`;
  const common = {
    id,
    'data-testid': id,
    'aria-invalid': problem !== undefined,
    'aria-describedby': `${id}-problem`,
    'aria-label': words.name(place + 1, words.field[field]),
  };
  const set = (value: string) => onDraft({ ...draft, [field]: value });
  return (
    <div class={`form-field is-goal-${field}`}>
      <label class="label" for={id}>
        {words.field[field]}
      </label>
      {field === 'output' ? (
        <select
          {...common}
          class="select"
          value={draft.output}
          onChange={(event) => set(event.currentTarget.value)}
        >
          {GOAL_OUTPUTS.map((output) => (
            <option key={output} value={output}>
              {words.outputs[output]}
            </option>
          ))}
        </select>
      ) : (
        <input
          type="text"
          autocomplete="off"
          class="form-input"
          {...common}
          value={draft[field]}
          onInput={(event) => set(event.currentTarget.value)}
        />
      )}
      <FieldProblem id={`${id}-problem`} problem={problem} />
    </div>
  );
}
