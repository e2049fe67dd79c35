import type { Cause } from '../../case/index.ts';
import { FINDINGS, GROUPS, SELECTION, type SelectionFinding } from '../../selection/index.ts';
import { text } from '../strings/index.ts';
import type { Choice } from './choice.ts';
import { unbroken } from './unbroken.ts';

const words = text.selection;

/** What is no spasticity, and may still be asked about. */
const OTHERS = Object.entries(SELECTION.causes).filter(([, { origin }]) => origin === 'none');

const LISTS = GROUPS.map((group) => ({
  group,
  findings: FINDINGS.filter((finding) => finding.group === group && finding.seen === undefined),
}));

interface FindingListProps {
  readonly choice: Choice;
  readonly cause: Cause;
  /** What was read off the patient. */
  readonly seen: readonly SelectionFinding[];
}

/** What is treated, what the patient's facts say, and what a clinician can tick. */
export function FindingList({ choice, cause, seen }: FindingListProps) {
  const ticked = choice.findings.value;
  return (
    <div class="findings">
      <div class="finding-group">
        <CauseChoice choice={choice} cause={cause} />
        <h3 class="label">{words.seen}</h3>
        {seen.length === 0 && <p class="quiet-line">{words.nothingSeen}</p>}
        <ul data-testid="selection-seen">
          {seen.map(({ key, name }) => (
            <li key={key}>{name}</li>
          ))}
        </ul>
      </div>
      {LISTS.map(({ group, findings }) => (
        <fieldset key={group} class={`finding-group is-${group}`}>
          <legend class="label">{words.groups[group]}</legend>
          {findings.map(({ key, name }) => (
            <label key={key} class="tick">
              <input
                type="checkbox"
                checked={ticked.has(key)}
                data-testid={`finding-${key}`}
                onChange={() => choice.toggle(key)}
              />
              <span>{unbroken(name)}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
}

function CauseChoice({ choice, cause }: Omit<FindingListProps, 'seen'>) {
  const asked = choice.other.value;
  const own = words.ofPatient(SELECTION.causes[cause]?.name ?? cause);
  const options = [[undefined, own] as const, ...OTHERS.map(([key, { name }]) => [key, name] as const)];
  return (
    <fieldset class="cause-choice">
      <legend class="label">{words.cause}</legend>
      {options.map(([key, name]) => (
        <label key={name} class="tick">
          <input
            type="radio"
            name="selection-cause"
            checked={asked === key}
            data-testid={`cause-${key ?? 'patient'}`}
            onChange={() => choice.ask(key)}
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
