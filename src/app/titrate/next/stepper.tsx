import { titrateText } from '../../strings/titrate.ts';
import { STAGES, type Stage } from './stage.ts';

const words = titrateText.next.stages;

/** The course of treatment, and where the plan is at today. */
export function Stepper({ stage }: { readonly stage: Stage }) {
  const at = STAGES.indexOf(stage);
  return (
    <ol class="course-steps" aria-label={words.label} data-testid="course-steps">
      {STAGES.map((each, i) => (
        <li
          key={each}
          class={i < at ? 'is-past' : i === at ? 'is-now' : ''}
          aria-current={i === at ? 'step' : undefined}
        >
          <span class="course-dot" aria-hidden="true" />
          <span>{words.names[each]}</span>
          {i < at && <span class="only-spoken">, {words.done}</span>}
        </li>
      ))}
    </ol>
  );
}
