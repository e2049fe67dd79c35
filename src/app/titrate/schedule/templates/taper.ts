import { DAY_S, HOUR_S, type NewEntry } from '../../../../case/index.ts';
import { bad, good } from '../../../../problem/index.ts';
import { TITRATION_RULES } from '../../../../titration/index.ts';
import { titrateText } from '../../../strings/titrate.ts';
import { numberOf } from '../numbers.ts';
import { pumpOf, standingAt } from '../standing.ts';
import { readNumbers } from './read-numbers.ts';
import type { TemplateOf } from './template.ts';

const words = titrateText.schedule.templates.taper;

/** The pump down in even steps over two to four weeks, then saline at the minimum rate: a holiday as ruled. */
export const taper: TemplateOf = (plan, at_s) => {
  const least_days = numberOf('holiday_taper', 'days');
  const most_days = numberOf('holiday_taper', 'days', 'last');
  const percent = TITRATION_RULES.reduction.side_effect_percent[1];
  const { dose_mcg_day: full, prescription } = standingAt(plan, at_s);
  const { capacity_mL } = pumpOf(plan);
  return {
    title: words.title,
    says: words.says(Math.round(full), least_days, most_days),
    fields: [
      { kind: 'number', key: 'days', label: words.days, unit: words.dayUnit },
      { kind: 'number', key: 'percent', label: words.percent, unit: '%' },
      { kind: 'yes', key: 'saline', label: words.saline },
    ],
    draft: { days: String(least_days), percent: String(percent), saline: 'yes' },
    make(draft, from_s) {
      const read = readNumbers(draft, { days: { least: 1, most: 90 }, percent: { least: 5, most: 50 } });
      if (!read.ok) return read;
      const { days = least_days, percent: step = percent } = read.value;
      if (prescription === undefined || full === 0) {
        return bad({ path: 'at_s', code: 'template.no-step', ...words.none });
      }
      const { concentration_mcg_mL } = prescription;
      const steps = Math.ceil(100 / step) - 1;
      const entries = Array.from({ length: steps }, (_, i): NewEntry => {
        const dose_mcg_day = Math.round(full * (1 - ((i + 1) * step) / 100));
        return {
          at_s: from_s + Math.round((i * days) / steps) * DAY_S,
          kind: 'prescription',
          reason: 'taper',
          prescription: { concentration_mcg_mL, mode: { kind: 'simple_continuous', dose_mcg_day } },
        };
      });
      if (draft.saline !== 'yes') return good(entries);
      const pause_s = from_s + days * DAY_S;
      const saline: NewEntry = {
        at_s: pause_s,
        kind: 'refill',
        reason: 'holiday',
        volume_mL: capacity_mL,
        concentration_mcg_mL: 0,
        rinsed: true,
      };
      const minimum: NewEntry = {
        at_s: pause_s + HOUR_S / 4,
        kind: 'prescription',
        reason: 'holiday',
        prescription: { concentration_mcg_mL, mode: { kind: 'minimum_rate' } },
      };
      return good([...entries, saline, minimum]);
    },
  };
};
