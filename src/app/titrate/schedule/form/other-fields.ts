import { OTHER_TREATMENTS } from '../../../../case/index.ts';
import { shortCitation } from '../../../../references/index.ts';
import { ALTERNATIVES } from '../../../../selection/index.ts';
import { titrateText } from '../../../strings/titrate.ts';
import type { Around } from './around.ts';
import { options } from './basic-fields.ts';
import type { Draft } from './draft.ts';
import type { Field } from './field.ts';

const { form, orders } = titrateText.schedule;
const words = form.fields;

/** Another treatment, with what was published of it; the model has no equation for it. */
export function otherFields(draft: Draft, { practice }: Around): readonly Field[] {
  const found = ALTERNATIVES.find(({ key }) => key === draft.treatment);
  const stocked = (treatment: (typeof OTHER_TREATMENTS)[number]) =>
    practice.other_treatments.includes(treatment)
      ? orders.others[treatment]
      : words.notStocked(orders.others[treatment]);
  const statement = (key: 'dose' | 'effect' | 'hazard'): Field[] =>
    found === undefined
      ? []
      : [
          {
            kind: 'says',
            key,
            text: words.published(key, found[key].says),
            source: found[key].sources
              .map(({ reference, says }) => (reference === undefined ? says : shortCitation(reference)))
              .join('; '),
          },
        ];
  return [
    { kind: 'choice', key: 'treatment', label: words.treatment, options: options(OTHER_TREATMENTS, stocked) },
    { kind: 'says', key: 'left-out', text: words.leftOut },
    ...statement('effect'),
    ...statement('hazard'),
    ...statement('dose'),
  ];
}
