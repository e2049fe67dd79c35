import type { Study } from '../../evidence/show/index.ts';
import { evidenceText } from '../strings/evidence.ts';
import { RowLine } from './row-line.tsx';
import { type ClassGroup, grouped, insideOf, type Row } from './rows.ts';
import { sayName } from './study-name.ts';

interface RowListProps {
  readonly rows: readonly Row[];
  readonly onOpen: (study: Study) => void;
  readonly onClear: () => void;
}

/** The rows by class and study; the name of a study opens it. */
export function RowList({ rows, onOpen, onClear }: RowListProps) {
  if (rows.length === 0) {
    return (
      <div class="panel-body evidence-none">
        <p>{evidenceText.filters.none}</p>
        <button type="button" class="button" data-testid="evidence-clear" onClick={onClear}>
          {evidenceText.filters.clear}
        </button>
      </div>
    );
  }
  return (
    <div class="evidence-rows" data-testid="evidence-rows">
      {grouped(rows).map((group) => (
        <ClassPart key={group.class} group={group} onOpen={onOpen} />
      ))}
    </div>
  );
}

function ClassPart({
  group,
  onOpen,
}: {
  readonly group: ClassGroup;
  readonly onOpen: (study: Study) => void;
}) {
  const { totals } = evidenceText;
  return (
    <section class="evidence-class" data-class={group.class}>
      <h3>
        {evidenceText.classes[group.class]}{' '}
        <span class="sub num">{totals.inside(insideOf(group.rows), group.rows.length)}</span>
      </h3>
      {group.studies.map(({ study, rows }) => (
        <div key={study.file.id} class="evidence-study">
          <p class="evidence-study-head">
            <button
              type="button"
              class="evidence-open"
              aria-haspopup="dialog"
              data-testid={`open-${group.class}-${study.file.id}`}
              data-study={study.file.id}
              onClick={() => onOpen(study)}
            >
              {sayName(study)}
            </button>
            {rows.length > 1 && <span class="sub num">{totals.inside(insideOf(rows), rows.length)}</span>}
          </p>
          <ul>
            {rows.map((row) => (
              <RowLine key={row.score.id} row={row} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
