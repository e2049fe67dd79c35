import { useState } from 'preact/hooks';
import { addEntry, type Case, checkCase, type NewEntry, replaceEntry } from '../../../../case/index.ts';
import type { Checked } from '../../../../problem/index.ts';
import { titrateText } from '../../../strings/titrate.ts';
import { useTitrate } from '../../context.ts';
import type { Edits } from '../edits.ts';
import { pumpOf, standingAt, standingBefore } from '../standing.ts';
import { dayOf, readWhen } from '../when.ts';
import { draftOf } from './draft.ts';
import { placesOf } from './field.ts';
import { fieldsOf } from './fields.ts';
import { FormDialog } from './form-dialog.tsx';
import { NOTHING_WRONG, type Placed, placed } from './place.ts';
import { type Ordered, orderOf } from './read.ts';
import { sayPlaceIn } from './say-place.ts';

const words = titrateText.schedule.form;

interface EntryFormProps {
  /** As it stands in the plan, or as a new one begins. */
  readonly entry: NewEntry;
  /** Of an entry that the plan has. */
  readonly id: number | undefined;
  readonly title: string;
  readonly edits: Edits;
  readonly onClose: () => void;
}

/** Everything that an order holds. */
export function EntryForm({ entry, id, title, edits, onClose }: EntryFormProps) {
  const titrate = useTitrate();
  const plan = titrate.plan.value;
  const [draft, setDraft] = useState(() => draftOf(entry, plan));
  const [wrong, setWrong] = useState<Placed>(NOTHING_WRONG);
  const when = readWhen(draft.at_s ?? '', entry.at_s);
  const at_s = when.ok ? when.value : entry.at_s;
  const before = id === undefined ? standingAt(plan, at_s) : standingBefore(plan, id);
  const around = { plan, pump: pumpOf(plan), practice: titrate.practice.value, before };
  const fields = fieldsOf(entry, draft, around);

  function save(): boolean {
    const now = titrate.plan.value;
    const index = id === undefined ? now.log.length : now.log.findIndex((each) => each.id === id);
    const ordered = orderOf(entry, draft);
    const day = dayOf(at_s);
    const problems = ordered.ok
      ? titrate.edit(
          (document) => withOrder(document, id, ordered.value),
          id === undefined
            ? words.added(words.kinds[entry.kind], day)
            : words.changed(words.kinds[entry.kind], day),
        )
      : ordered.problems;
    setWrong(placed(problems, `log[${index}]`, placesOf(fields, draft)));
    if (problems.length > 0) return false;
    if (id === undefined) edits.selectLatest();
    else if (ordered.ok) edits.select({ id, at_s: ordered.value.entry.at_s });
    onClose();
    return true;
  }

  return (
    <FormDialog
      title={title}
      fields={fields}
      draft={draft}
      wrong={wrong}
      save={id === undefined ? words.add : words.save}
      sayPlace={(path) => sayPlaceIn(titrate.plan.value, path)}
      onDraft={setDraft}
      onSave={save}
      onClose={onClose}
      onDay={save}
    />
  );
}

/** The case with the order, and with its device when it is the implant. */
function withOrder(plan: Case, id: number | undefined, { entry, device }: Ordered): Checked<Case> {
  if (device === undefined) return id === undefined ? addEntry(plan, entry) : replaceEntry(plan, id, entry);
  const next = 1 + plan.log.reduce((highest, each) => Math.max(highest, each.id), 0);
  const log =
    id === undefined
      ? [...plan.log, { ...entry, id: next }]
      : plan.log.map((each) => (each.id === id ? { ...entry, id } : each));
  return checkCase({ ...plan, device, log });
}
