import type { Problem } from '../../../problem/index.ts';
import { FieldProblem } from '../../parts/index.ts';

interface TypedFieldProps {
  readonly testid: string;
  readonly label: string;
  /** The label is for ears alone: the column has a heading. */
  readonly quiet?: boolean;
  readonly unit?: string;
  readonly hint?: string;
  readonly value: string;
  readonly as?: 'number' | 'words';
  readonly problem: Problem | undefined;
  /** Where the problem is said, when that is not here. */
  readonly problemAt?: string;
  readonly onChange: (typed: string) => void;
}

/** A text that is kept as it is typed; what is wrong with it stands below. */
export function TypedField(props: TypedFieldProps) {
  const {
    testid,
    label,
    quiet = false,
    unit,
    hint,
    value,
    as = 'number',
    problem,
    problemAt,
    onChange,
  } = props;
  const problemId = problemAt ?? `${testid}-problem`;
  return (
    <div class={`typed-field is-${as}`}>
      <label class={quiet ? 'only-spoken' : 'label'} for={testid}>
        {label}
      </label>
      <span class="typed-box">
        <input
          id={testid}
          type="text"
          inputMode={as === 'number' ? 'decimal' : 'text'}
          autocomplete="off"
          spellcheck={false}
          class="num"
          value={value}
          aria-invalid={problem !== undefined}
          aria-describedby={`${testid}-unit ${problemId}`}
          data-testid={testid}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
        <span class="unit" id={`${testid}-unit`}>
          {unit}
          {hint !== undefined && <span class="typed-hint">{hint}</span>}
        </span>
      </span>
      {problemAt === undefined && <FieldProblem id={problemId} problem={problem} />}
    </div>
  );
}
