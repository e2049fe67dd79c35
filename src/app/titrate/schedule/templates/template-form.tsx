import { useMemo, useState } from 'preact/hooks';
import { type Case, checkCase, type NewEntry } from '../../../../case/index.ts';
import { sayDose, withUnit } from '../../../numbers/index.ts';
import { titrateText } from '../../../strings/titrate.ts';
import { useTitrate } from '../../context.ts';
import type { Edits } from '../edits.ts';
import type { Draft } from '../form/draft.ts';
import { type Field, placesOf } from '../form/field.ts';
import { FormDialog } from '../form/form-dialog.tsx';
import { NOTHING_WRONG, type Placed, placed } from '../form/place.ts';
import { sayPlaceIn } from '../form/say-place.ts';
import { sayOrder } from '../order.ts';
import { pumpOf, standingAt } from '../standing.ts';
import { dayOf, readWhen, sayWhen } from '../when.ts';
import { TEMPLATES, type TemplateKey } from './index.ts';

const { templates: words, form } = titrateText.schedule;

/** Several orders at once, with what they will be before they are added; one step of undo. */
export function TemplateForm(props: {
  readonly template: TemplateKey;
  readonly edits: Edits;
  readonly onClose: () => void;
}) {
  const { template: key, edits, onClose } = props;
  const titrate = useTitrate();
  const plan = titrate.plan.value;
  const [when, setWhen] = useState(() => sayWhen(titrate.today_s.value));
  const from = readWhen(when, titrate.today_s.value);
  const from_s = from.ok ? from.value : titrate.today_s.value;
  const template = useMemo(() => TEMPLATES[key](plan, from_s), [key, plan, from_s]);
  const [typed, setTyped] = useState<Draft>({});
  const [wrong, setWrong] = useState<Placed>(NOTHING_WRONG);
  const draft: Draft = { ...template.draft, ...typed, at_s: when };
  const fields: readonly Field[] = [
    { kind: 'text', key: 'at_s', label: words.from, hint: form.fields.whenHint },
    ...template.fields,
  ];
  const made = template.make(draft, from_s);

  function save() {
    const problems = !from.ok
      ? from.problems
      : made.ok
        ? titrate.edit((now) => withOrders(now, made.value), template.title)
        : made.problems;
    setWrong(placed(problems, 'log', placesOf(fields, draft)));
    if (problems.length > 0) return;
    edits.selectNew(made.ok ? made.value.length : 0);
    onClose();
  }

  return (
    <FormDialog
      title={template.title}
      says={template.says}
      fields={fields}
      draft={draft}
      wrong={wrong}
      save={made.ok ? words.add(made.value.length) : form.add}
      sayPlace={(path) => (made.ok ? sayPlaceOf(titrate.plan.value, made.value, path) : '')}
      onDraft={({ at_s, ...rest }) => {
        setWhen(at_s ?? '');
        setTyped(rest);
      }}
      onSave={save}
      onClose={onClose}
    >
      {made.ok && <Preview plan={plan} entries={made.value} />}
    </FormDialog>
  );
}

function Preview({ plan, entries }: { readonly plan: Case; readonly entries: readonly NewEntry[] }) {
  const pump = pumpOf(plan);
  return (
    <ul class="template-preview" data-testid="template-preview" aria-label={words.preview}>
      {entries.map((entry, i) => (
        <li key={`${entry.at_s}-${entry.kind}`}>
          <span class="num">{words.day(dayOf(entry.at_s))}</span>{' '}
          {sayOrder({ ...entry, id: i + 1 }, standingAt(plan, entry.at_s), plan, pump)}{' '}
          <span class="unit num">{sayAmount(entry)}</span>
        </li>
      ))}
    </ul>
  );
}

function sayAmount(entry: NewEntry): string {
  if (entry.kind === 'lumbar_bolus') return withUnit(sayDose(entry.mcg), 'mcg');
  if (entry.kind !== 'prescription' || entry.prescription.mode.kind !== 'simple_continuous') return '';
  return withUnit(sayDose(entry.prescription.mode.dose_mcg_day), 'mcg/day');
}

function sayPlaceOf(plan: Case, entries: readonly NewEntry[], path: string): string {
  const index = Number(/^log\[(\d+)\]/.exec(path)?.[1] ?? Number.NaN);
  const entry = entries[index - plan.log.length];
  return entry === undefined ? sayPlaceIn(plan, path) : form.about(dayOf(entry.at_s), form.kinds[entry.kind]);
}

function withOrders(plan: Case, entries: readonly NewEntry[]) {
  const highest = plan.log.reduce((most, { id }) => Math.max(most, id), 0);
  return checkCase({
    ...plan,
    log: [...plan.log, ...entries.map((entry, i) => ({ ...entry, id: highest + 1 + i }))],
  });
}
