import { useState } from 'preact/hooks';
import { type Entry, REASONS, replaceEntry } from '../../../../case/index.ts';
import type { Problem } from '../../../../problem/index.ts';
import { FieldProblem } from '../../../parts/index.ts';
import { titrateText } from '../../../strings/titrate.ts';
import { useTitrate } from '../../context.ts';
import { dayOf } from '../when.ts';

const { box, says, form } = titrateText.schedule;

/** Why an order stays as it is: a note in your own words, and a reason that the rules know. */
export function ReasonForm({ entry, onClose }: { readonly entry: Entry; readonly onClose: () => void }) {
  const titrate = useTitrate();
  const [note, setNote] = useState(entry.note ?? '');
  const [reason, setReason] = useState<string>(entry.reason ?? '');
  const [problem, setProblem] = useState<Problem>();

  function save() {
    const { note: _, reason: __, ...rest } = entry;
    const known = REASONS.find((each) => each === reason);
    const said = note.trim().replace(/\s+/g, ' ');
    const problems = titrate.edit(
      (plan) =>
        replaceEntry(plan, entry.id, {
          ...rest,
          ...(known === undefined ? {} : { reason: known }),
          ...(said === '' ? {} : { note: said }),
        }),
      says.reason(dayOf(entry.at_s)),
    );
    setProblem(problems[0]);
    if (problems.length === 0) onClose();
  }

  return (
    <form
      class="reason-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label class="label" for="reason-note">
        {box.note}
      </label>
      <textarea
        id="reason-note"
        class="form-input"
        rows={2}
        data-testid="reason-note"
        aria-invalid={problem !== undefined}
        aria-describedby="reason-problem"
        value={note}
        onInput={(event) => setNote(event.currentTarget.value)}
      />
      <label class="label" for="reason-known">
        {form.fields.reason}
      </label>
      <select
        id="reason-known"
        class="select"
        data-testid="reason-known"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      >
        {(['', ...REASONS] as const).map((each) => (
          <option key={each} value={each}>
            {form.fields.reasons[each]}
          </option>
        ))}
      </select>
      <FieldProblem id="reason-problem" problem={problem} />
      <p class="form-foot">
        <button type="submit" class="button button-main" data-testid="reason-save">
          {box.keep}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {form.cancel}
        </button>
      </p>
    </form>
  );
}
