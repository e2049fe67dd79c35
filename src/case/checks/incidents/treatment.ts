import type { Action } from '../../actions/action.ts';
import type { Entry, EntryKind, Patient } from '../../case.ts';
import { sayCaseTime } from '../../clock.ts';
import type { Finding, Place } from '../../finding.ts';
import { sayChoice, sayNumber } from '../../words.ts';

export type TreatmentEntry = Extract<Entry, { kind: 'treatment' }>;

/** Labels count adults from here on. */
const ADULT_YEARS = 18;

/** What a treatment meets. */
export interface Patience {
  readonly patient: Patient | undefined;
  readonly pump: boolean;
  /** Something that can bring drug into the pocket has begun. */
  readonly pocket: boolean;
}

/** What is wrong with a known action at its second. */
export function treatmentFindings(
  entry: TreatmentEntry,
  action: Action,
  meets: Patience,
  at: Place,
): Finding[] {
  const elsewhere = entryOf(action);
  if (elsewhere !== undefined) return [doneByEntry(action, elsewhere, at)];
  return [...amountFindings(entry, action, at), ...needFindings(entry, action, meets, at)];
}

/** The kind of entry by which the whole of it is done; a treatment of it would change nothing. */
function entryOf({ effects }: Action): EntryKind | undefined {
  const kinds = effects.map((effect) => (effect.kind === 'entry' ? effect.entry : undefined));
  return kinds.includes(undefined) ? undefined : kinds[0];
}

function doneByEntry({ title, key }: Action, kind: EntryKind, at: Place): Finding {
  return {
    at: [...at, 'action'],
    code: 'treatment.done-by-entry',
    message: `"${title}" is done by an entry of its own kind; the treatment ${key} would change nothing.`,
    mend: `Write an entry of the kind ${kind} instead.`,
  };
}

function amountFindings({ amount }: TreatmentEntry, action: Action, at: Place): Finding[] {
  const place: Place = [...at, 'amount'];
  if (amount === undefined) return [];
  if (action.amount === undefined) {
    return [
      {
        at: place,
        code: 'treatment.no-amount',
        message: `"${action.title}" has no amount.`,
        mend: 'Remove the amount.',
      },
    ];
  }
  const { least, most, unit, choices } = action.amount;
  if (amount >= least && amount <= most) return [];
  const usual = sayChoice(choices.map(sayNumber));
  return [
    {
      at: place,
      code: 'treatment.amount-out-of-range',
      message: `${sayNumber(amount)} ${unit} of "${action.title}" is out of range.`,
      mend: `Give ${sayNumber(least)} to ${sayNumber(most)} ${unit}, for example ${usual}.`,
    },
  ];
}

function needFindings(
  { at_s }: TreatmentEntry,
  { title, needs }: Action,
  meets: Patience,
  at: Place,
): Finding[] {
  return needs.flatMap((need) => {
    const lacks = lack(need, meets);
    if (lacks === undefined) return [];
    return [
      {
        at: [...at, 'action'],
        code: `treatment.needs-${need.replaceAll('_', '-')}`,
        message: `"${title}" on ${sayCaseTime(at_s)} cannot be done: ${lacks}.`,
        mend: 'Remove it, move it, or choose another action.',
      },
    ];
  });
}

function lack(need: Action['needs'][number], { patient, pump, pocket }: Patience): string | undefined {
  switch (need) {
    case 'pump':
      return pump ? undefined : 'there is no pump then';
    case 'pocket_drug':
      return pocket ? undefined : 'nothing has gone into the pocket of the pump';
    case 'adult':
      return patient === undefined || patient.age_years >= ADULT_YEARS
        ? undefined
        : `the patient is ${sayNumber(patient.age_years)} years old, and this is for adults`;
  }
}

/** Whether something of it lasts that can be ended: an input of the model, or a dose that is given again and again. */
export function goesOn({ effects }: Action): boolean {
  return effects.some(
    (effect) => effect.kind === 'input' || (effect.kind === 'dose' && effect.every_h !== undefined),
  );
}

export function endsByItself({ title }: Action, at: Place): Finding {
  return {
    at: [...at, 'action'],
    code: 'treatment.ends-by-itself',
    message: `"${title}" is done once: nothing of it goes on that could be ended.`,
    mend: 'Remove this entry.',
  };
}

/** Whether a new pump comes with it and a new catheter, so that it can follow an explant. */
export function replacesAll({ effects }: Action): boolean {
  return effects.some(
    (effect) =>
      effect.kind === 'mends' && effect.places.includes('pump') && effect.places.includes('catheter'),
  );
}
