import { ACTIONS } from '../../../case/catalogue/index.ts';
import type { Action } from '../../../case/index.ts';
import { EXAMINATION_FILES } from '../../../examination/index.ts';
import { bedside, type Contact, type Play } from '../../../rehearsal/index.ts';

/** As a ward asks for things. */
export const ORDER_KINDS = ['drug', 'care', 'airway', 'fluid', 'device', 'examination'] as const;
export type OrderKind = (typeof ORDER_KINDS)[number];
const KIND_OF: Readonly<Record<Action['group'], OrderKind>> = {
  drug: 'drug',
  support: 'care',
  airway: 'airway',
  drain: 'fluid',
  restore: 'device',
  pump: 'device',
  other: 'care',
};

/** Something that can be ordered: a treatment, or an examination of the device. */
export interface Orderable {
  readonly key: string;
  readonly kind: OrderKind;
  readonly title: string;
  readonly amount?: NonNullable<Action['amount']>;
}

/** A setting of the pump is ordered as a setting, not by the name of the action. */
const SETTINGS = ['prescription', 'pump_stop'];
export const isSetting = ({ effects }: Action) =>
  effects.some((effect) => effect.kind === 'entry' && SETTINGS.includes(effect.entry));

const ADULT_years = 18;

/** What this contact may order here: treatments, then examinations, each in the order of their titles. */
export function ordersOf(play: Play, contact: Contact): readonly Orderable[] {
  return [...treatments(play, contact), ...examinations(play, contact)];
}

function treatments({ scenario }: Play, contact: Contact): readonly Orderable[] {
  return [...ACTIONS.values()]
    .filter((action) => contact.orders_as.includes(action.ordered_by) && !isSetting(action))
    .filter(({ key }) => !scenario.without.includes(`act/${key}`))
    .filter(({ needs }) => !needs.includes('adult') || scenario.case.patient.age_years >= ADULT_years)
    .map(
      ({ key, title, amount, group }): Orderable => ({
        key,
        kind: KIND_OF[group],
        title,
        ...(amount === undefined ? {} : { amount }),
      }),
    )
    .sort(byTitle);
}

/** A bolus by lumbar puncture is ordered as the drug that it is, with its amount. */
function examinations({ scenario }: Play, contact: Contact): readonly Orderable[] {
  return bedside()
    .examination_orders.filter(({ ordered_by }) => contact.orders_as.includes(ordered_by))
    .filter(({ examination }) => !scenario.without.includes(`examine/${examination}`))
    .flatMap(({ examination: key }): readonly Orderable[] => {
      const title = EXAMINATION_FILES.get(key)?.title;
      return ACTIONS.has(key) || title === undefined ? [] : [{ key, kind: 'examination', title }];
    })
    .sort(byTitle);
}

const byTitle = (one: Orderable, other: Orderable) => one.title.localeCompare(other.title, 'en');
