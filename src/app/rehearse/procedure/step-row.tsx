import type { Procedure, Step } from '../../../rehearsal/index.ts';
import { FieldProblem, Icon } from '../../parts/index.ts';
import { procedureText as words } from '../../strings/en/rehearse/procedure.ts';
import { sayMinutes } from '../dialog/index.ts';
import { useSession } from '../session/session.ts';
import { doStep, procedureOf } from './state.ts';

interface StepRowProps {
  readonly procedure: Procedure;
  readonly step: Step;
  /** Ticked off; in practice only. */
  readonly ticked: boolean;
  readonly helps: boolean;
}

export function StepRow({ procedure, step, ticked, helps }: StepRowProps) {
  const session = useSession();
  const state = procedureOf(session);
  const { key, says, minutes, asks, after, bold } = step;
  const problemId = `step-${key}-problem`;
  const problem = state.wrong.value[key];
  const before = after.flatMap((each) => procedure.steps.find((other) => other.key === each)?.says ?? []);
  return (
    <li class={ticked ? 'proc-step is-done' : 'proc-step'} data-testid={`step-${key}`}>
      <span class="step-says" id={`step-${key}-says`}>
        {ticked && (
          <>
            <Icon name="check" small />
            <span class="only-spoken">{words.done} </span>
          </>
        )}
        <span>
          {says}
          {helps && bold && <span class="step-bold"> {words.bold}</span>}
          {helps && !ticked && before.length > 0 && (
            <span class="sub step-after"> {words.after(before.join('; '))}</span>
          )}
        </span>
      </span>
      {asks !== undefined && (
        <span class="step-field">
          <input
            type="text"
            inputMode="decimal"
            autocomplete="off"
            class="num"
            aria-label={words.asks[asks.what]}
            aria-invalid={problem !== undefined}
            aria-describedby={`${problemId} ${problemId}-unit`}
            value={state.typed.value[key] ?? ''}
            data-testid={`step-${key}-value`}
            onInput={(event) => {
              state.typed.value = { ...state.typed.value, [key]: event.currentTarget.value };
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.ctrlKey) doStep(session, procedure, step);
            }}
          />
          <span class="unit" id={`${problemId}-unit`}>
            {asks.unit}
          </span>
        </span>
      )}
      <button
        type="button"
        class="button step-do"
        aria-describedby={`step-${key}-says`}
        data-testid={`step-${key}-do`}
        onClick={() => doStep(session, procedure, step)}
      >
        {words.do} <span class="sub num">{sayMinutes(minutes)}</span>
      </button>
      <FieldProblem id={problemId} problem={problem} />
    </li>
  );
}
