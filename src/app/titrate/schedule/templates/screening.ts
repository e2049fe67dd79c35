import { HOUR_S, type NewEntry } from '../../../../case/index.ts';
import { bad, good } from '../../../../problem/index.ts';
import { TITRATION_RULES } from '../../../../titration/index.ts';
import { titrateText } from '../../../strings/titrate.ts';
import type { TemplateOf } from './template.ts';

const words = titrateText.schedule.templates.screening;

/** Test boluses, one a day, each as long as the last one did not work. */
export const screening: TemplateOf = () => {
  const { ladder_mcg, small_start_mcg, interval_h } = TITRATION_RULES.screening;
  const rungs = [small_start_mcg, ...ladder_mcg].map(String);
  const first = String(ladder_mcg[0] ?? small_start_mcg);
  const option = (value: string) => ({ value, label: `${value} mcg` });
  return {
    title: words.title,
    says: words.says(interval_h),
    fields: [
      {
        kind: 'choice',
        key: 'first',
        label: words.first,
        options: rungs.map(option),
        hint: words.small(small_start_mcg),
      },
      { kind: 'choice', key: 'last', label: words.last, options: rungs.map(option), hint: words.stop },
    ],
    draft: { first, last: String(ladder_mcg.at(-1) ?? first) },
    make(draft, from_s) {
      const chosen = [small_start_mcg, ...ladder_mcg].filter(
        (mcg) => mcg >= Number(draft.first) && mcg <= Number(draft.last),
      );
      if (chosen.length === 0) return bad({ path: 'last', code: 'template.no-step', ...words.noStep });
      return good(
        chosen.map(
          (mcg, i): NewEntry => ({ at_s: from_s + i * interval_h * HOUR_S, kind: 'lumbar_bolus', mcg }),
        ),
      );
    },
  };
};
