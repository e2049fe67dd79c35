import type { Grade } from '../../model/index.ts';
import { useView } from './context.ts';
import { shown } from './shown.ts';
import { text } from './text.ts';

const GRADES: readonly Grade[] = ['measured', 'derived', 'fitted', 'assumption'];
const COUNTS = new Map(
  GRADES.map((grade) => [grade, shown.parameters.filter((parameter) => parameter.grade === grade).length]),
);

/** Search and the grades; "what is assumption here?" is one press. */
export function Finder() {
  const { found } = useView();
  const { value: user } = found.usedBy;
  const choose = (grade: Grade) => {
    found.usedBy.value = undefined;
    found.grade.value = found.grade.value === grade ? undefined : grade;
  };
  return (
    <search class="finder">
      <input
        type="search"
        class="finder-field"
        value={found.query.value}
        aria-label={text.find.search}
        placeholder={text.find.placeholder}
        maxLength={80}
        data-testid="model-search"
        onInput={(event) => {
          found.usedBy.value = undefined;
          found.query.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') found.query.value = '';
        }}
      />
      <fieldset class="grades" aria-label={text.find.grade}>
        {GRADES.map((grade) => (
          <button
            key={grade}
            type="button"
            class="grade-filter"
            aria-pressed={found.grade.value === grade}
            title={text.gradeMeanings[grade]}
            data-testid={`grade-${grade}`}
            onClick={() => choose(grade)}
          >
            {grade === 'assumption' ? (
              text.find.assumption(COUNTS.get(grade) ?? 0)
            ) : (
              <>
                <span class={`grade-dot grade-dot-${grade}`} />
                {text.grades[grade]} <span class="num sub">{COUNTS.get(grade)}</span>
              </>
            )}
          </button>
        ))}
      </fieldset>
      {found.filtered.value && (
        <button type="button" class="word-button" data-testid="show-all" onClick={found.showAll}>
          {user === undefined ? text.find.clear : `${text.find.of(user.name)} \u00b7 ${text.find.clear}`}
        </button>
      )}
    </search>
  );
}
