import { HOUR_S } from '../../case/index.ts';
import { alternativeReason, nameOf } from './alternatives.ts';
import { type Chart, entriesOf } from './chart.ts';
import type { Draft } from './draft.ts';
import { SUGGEST } from './numbers.ts';
import { firstBolus, oldEnough } from './screening.ts';
import type { SuggestionReason } from './suggestion.ts';
import { because, stepSays } from './words.ts';

/** Tablets have failed or are not borne: the learner chooses; once another treatment was begun, screening is next. */
export function chooseOther(chart: Chart, reasons: readonly SuggestionReason[]): Draft {
  const given = entriesOf(chart, 'other_treatment').map(({ treatment }) => treatment);
  const begun = given.map((treatment) => because('other_given', { name: nameOf(treatment) }));
  const pump = oldEnough(chart);
  if (pump && (chart.choosesPump || given.length > 0)) return firstBolus(chart, [...reasons, ...begun]);
  const left = chart.practice.other_treatments.filter((treatment) => !given.includes(treatment));
  const others = left.map((treatment) => `${nameOf(treatment).toLowerCase()}, `).join('');
  return {
    kind: 'choose_other',
    says: stepSays(pump ? 'choose_other' : 'choose_other_no_pump', {
      others: pump && left.length > 0 ? `${others}or ` : others,
    }),
    reasons: [...reasons, ...begun, ...(pump ? [] : [because('too_young')]), ...left.map(alternativeReason)],
    look_again_s: chart.at_s + SUGGEST.tablets.judged_after_h * HOUR_S,
  };
}
