import type { NewIntent, RunChange } from '../../../rehearsal/index.ts';
import { sayNumber } from '../../numbers/index.ts';
import { whatIfText } from '../../strings/en/debrief/what-if.ts';
import type { Deed } from '../deeds.ts';
import { sayMinutes } from '../say.ts';
import type { Titles } from '../titles.ts';

const words = whatIfText.branch.says;

export const WAYS = ['leave_out', 'earlier', 'later', 'amount'] as const;
export type Way = (typeof WAYS)[number];

/** What can be changed about a step. */
export function waysOf({ intent }: Deed): readonly Way[] {
  if (intent.kind === 'end') return ['earlier', 'later'];
  return amountOf(intent) === undefined ? WAYS.slice(0, 3) : WAYS;
}

/** The amount of a step, in the unit it is given in; undefined when it has none. */
export function amountOf(intent: NewIntent): number | undefined {
  if (intent.kind === 'do') return intent.amount;
  if (intent.kind !== 'program') return undefined;
  const { setting } = intent;
  if (setting.kind === 'bolus') return setting.mcg;
  if (setting.kind !== 'prescription') return undefined;
  const { mode } = setting.prescription;
  return mode.kind === 'simple_continuous' ? mode.dose_mcg_day : undefined;
}

/** The change of a run that a way and a number make of one step, with its name. */
export function changeOf(
  { id, intent, says }: Deed,
  way: Way,
  number: number,
  titles: Titles,
): { readonly says: string; readonly change: RunChange } {
  if (way === 'leave_out') {
    return { says: words.leave_out(says), change: { kind: 'leave_out', intent: id } };
  }
  if (way === 'amount') {
    const said = intent.kind === 'do' ? titles.amount(intent.task, number) : sayNumber(number, 1);
    return {
      says: words.amount(intent.kind === 'do' ? titles.task(intent.task) : says, said),
      change: { kind: 'instead', intent: id, meant: withAmount(withoutFrame(intent), number) },
    };
  }
  const by_s = (way === 'earlier' ? -60 : 60) * number;
  return {
    says: words[way](says, sayMinutes(number)),
    change: { kind: 'move', intent: id, by_s },
  };
}

function withoutFrame(intent: Deed['intent']): NewIntent {
  const { id: _, at_s: __, ...meant } = intent;
  return meant;
}

function withAmount(meant: NewIntent, amount: number): NewIntent {
  if (meant.kind === 'do') return { ...meant, amount };
  if (meant.kind !== 'program') return meant;
  const { setting } = meant;
  if (setting.kind === 'bolus') return { ...meant, setting: { ...setting, mcg: amount } };
  if (setting.kind !== 'prescription') return meant;
  const mode = { kind: 'simple_continuous', dose_mcg_day: amount } as const;
  return { ...meant, setting: { ...setting, prescription: { ...setting.prescription, mode } } };
}
