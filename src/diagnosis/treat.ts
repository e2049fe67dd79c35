import { ACTIONS } from '../case/catalogue/index.ts';
import type { Action, ActionEffect, NewEntry } from '../case/index.ts';
import type { Sense } from './complaints.ts';

/** Longer than this, and the question is answered by the knife. */
const LONGEST_min = 60;

/** Actions that a learner may choose while examining: all that is no operation and needs no order of its own. */
export function choosableActions(): readonly Action[] {
  return [...ACTIONS.values()].filter(
    (action) => kindOf(action) !== 'other' && action.minutes <= LONGEST_min && !action.effects.some(isRepair),
  );
}

function isRepair({ kind }: ActionEffect): boolean {
  return kind === 'mends';
}

/** How an action enters the log: by its own kind of entry, as a treatment, or not here (a refill, a new prescription). */
function kindOf({ effects }: Action): 'pump_stop' | 'lumbar_bolus' | 'oral_dose' | 'treatment' | 'other' {
  const [entry] = effects.flatMap((effect) => (effect.kind === 'entry' ? [effect.entry] : []));
  if (entry === undefined) return 'treatment';
  if (entry === 'pump_stop' || entry === 'lumbar_bolus' || entry === 'oral_dose') return entry;
  return 'other';
}

/** Its entry, with the usual amount. */
export function actionEntry(action: Action, at_s: number): NewEntry {
  const usual = action.amount?.usual;
  const kind = kindOf(action);
  if (kind === 'pump_stop') return { kind, at_s };
  if (kind === 'lumbar_bolus' && usual !== undefined) return { kind, at_s, mcg: usual };
  if (kind === 'oral_dose' && usual !== undefined) return { kind, at_s, mg: usual };
  const entry = { kind: 'treatment', action: action.key, at_s } as const;
  return usual === undefined ? entry : { ...entry, amount: usual };
}

/** What can hold somebody who has too little drug, or too much. */
const HELPFUL: Readonly<Record<Sense, readonly Action['group'][]>> = {
  little: ['drug', 'restore', 'support', 'airway'],
  much: ['airway', 'pump', 'drain'],
  either: ['drug', 'restore', 'support', 'airway', 'pump', 'drain'],
  none: ['drug', 'restore', 'support', 'airway', 'pump', 'drain'],
};

/** Whether it helps or supports somebody who looks like this, and does more than call. */
export function isTreatment(key: string, sense: Sense): boolean {
  const action = ACTIONS.get(key);
  if (action === undefined || !HELPFUL[sense].includes(action.group)) return false;
  const acts = action.effects.some(({ kind }) => kind !== 'none');
  return acts && (action.sort === 'helps' || action.sort === 'supports');
}
