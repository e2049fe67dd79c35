import { EVIDENCE_CLASSES } from '../../evidence/show/index.ts';
import { evidenceText } from '../strings/evidence.ts';
import type { Filter, Row } from './rows.ts';

interface FiltersProps {
  readonly all: readonly Row[];
  readonly rows: readonly Row[];
  readonly filter: Filter;
  readonly onChange: (part: Partial<Filter>) => void;
}

const words = evidenceText.filters;

export function Filters({ all, rows, filter, onChange }: FiltersProps) {
  const own = all.filter(({ study }) => study.file.use === filter.use);
  const classes = EVIDENCE_CLASSES.map((name) => ({
    name,
    count: own.filter(({ readout }) => readout.class === name).length,
  })).filter(({ count }) => count > 0);
  const studies = new Set(rows.map(({ study }) => study.file.citation)).size;
  return (
    <fieldset class="evidence-filters">
      <legend class="only-spoken">{words.label}</legend>
      <label class="evidence-field">
        <span class="label">{words.class}</span>
        <select
          data-testid="evidence-class"
          value={filter.class ?? ''}
          onChange={({ currentTarget }) =>
            onChange({ class: EVIDENCE_CLASSES.find((name) => name === currentTarget.value) })
          }
        >
          <option value="">{words.every}</option>
          {classes.map(({ name, count }) => (
            <option key={name} value={name}>
              {`${evidenceText.classes[name]} (${count})`}
            </option>
          ))}
        </select>
      </label>
      <label class="evidence-field evidence-search">
        <span class="label">{words.search}</span>
        <input
          type="search"
          data-testid="evidence-search"
          placeholder={words.placeholder}
          value={filter.search}
          onInput={({ currentTarget }) => onChange({ search: currentTarget.value })}
        />
      </label>
      <label class="evidence-tick">
        <input
          type="checkbox"
          data-testid="evidence-misses"
          checked={filter.missesOnly}
          onChange={({ currentTarget }) => onChange({ missesOnly: currentTarget.checked })}
        />
        {words.misses}
      </label>
      <p class="sub num evidence-found" role="status" data-testid="evidence-found">
        {words.found(rows.length, studies)}
      </p>
    </fieldset>
  );
}
