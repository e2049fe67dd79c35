import { DAY_S, type NewEntry, type TimedOralDose } from '../../../../case/index.ts';
import { bad, good } from '../../../../problem/index.ts';
import { titrateText } from '../../../strings/titrate.ts';
import { numberOf, tabletStep_mg } from '../numbers.ts';
import { mgDay, standingAt } from '../standing.ts';
import { readNumbers } from './read-numbers.ts';
import type { TemplateOf } from './template.ts';

const words = titrateText.schedule.templates.wean;

/** Tablets down to none, by the same part of today's dose each time. */
export const wean: TemplateOf = (plan, at_s) => {
  const least = numberOf('oral_wean_step', 'percent');
  const most = numberOf('oral_wean_step', 'percent', 'last');
  const days = numberOf('oral_taper', 'days');
  const { oral } = standingAt(plan, at_s);
  return {
    title: words.title,
    says: words.says(mgDay(oral), least, most, days),
    fields: [
      {
        kind: 'number',
        key: 'percent',
        label: words.percent,
        unit: '%',
        hint: words.percentHint(least, most),
      },
      { kind: 'number', key: 'days', label: words.days, unit: words.dayUnit },
    ],
    draft: { percent: String(least), days: String(days) },
    make(draft, from_s) {
      const read = readNumbers(draft, { percent: { least: 5, most: 100 }, days: { least: 1, most: 90 } });
      if (!read.ok) return read;
      const { percent = most, days: apart = days } = read.value;
      const full = mgDay(oral);
      if (full === 0) return bad({ path: 'at_s', code: 'template.no-step', ...words.none });
      const entries: NewEntry[] = [];
      let before = full;
      for (let gone = percent; before > 0; gone += percent) {
        const doses = shared(oral, (full * Math.max(0, 100 - gone)) / 100);
        if (mgDay(doses) >= before) continue;
        before = mgDay(doses);
        entries.push({ at_s: from_s + entries.length * apart * DAY_S, kind: 'oral_regimen', doses });
      }
      return good(entries);
    },
  };
};

/** A day in whole tablet steps, the earlier doses the larger, without doses of nothing. */
function shared(oral: readonly TimedOralDose[], mg_day: number): readonly TimedOralDose[] {
  const step = tabletStep_mg();
  const steps = Math.round(mg_day / step);
  const count = oral.length;
  return oral
    .map((dose, i) => ({ ...dose, mg: step * (Math.floor(steps / count) + (i < steps % count ? 1 : 0)) }))
    .filter(({ mg }) => mg > 0);
}
