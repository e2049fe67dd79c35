import { DAY_S, HOUR_S, type NewEntry } from '../../../../case/index.ts';
import { bad, good } from '../../../../problem/index.ts';
import { titrateText } from '../../../strings/titrate.ts';
import { CLOCK_TIMES } from '../form/draft.ts';
import { numberOf, tabletStep_mg } from '../numbers.ts';
import { standingAt } from '../standing.ts';
import { readNumbers } from './read-numbers.ts';
import type { TemplateOf } from './template.ts';

const words = titrateText.schedule.templates.ladder;

/** Tablets up by the label's step every 3 days, to a top that you choose. */
export const ladder: TemplateOf = (plan, at_s) => {
  const step = tabletStep_mg();
  const interval_h = numberOf('oral_interval', 'interval_h');
  const most = numberOf('oral_most', 'most_mg_day');
  const { oral } = standingAt(plan, at_s);
  const count = Math.min(4, oral.length || numberOf('oral_times', 'times'));
  return {
    title: words.title,
    says: words.says(step, (interval_h * HOUR_S) / DAY_S, most),
    fields: [
      { kind: 'number', key: 'top', label: words.top, unit: 'mg/day' },
      {
        kind: 'choice',
        key: 'count',
        label: words.count,
        options: ['1', '2', '3', '4'].map((value) => ({ value, label: value })),
      },
    ],
    draft: { top: String(numberOf('oral_effects', 'above_mg_day')), count: String(count) },
    make(draft, from_s) {
      const read = readNumbers(draft, { top: { least: step, most: 300 }, count: { least: 1, most: 4 } });
      if (!read.ok) return read;
      const { top = 0, count = 3 } = read.value;
      const times = CLOCK_TIMES[count] ?? [];
      const now = oral.reduce((largest, { mg }) => Math.max(largest, mg), 0);
      const entries: NewEntry[] = [];
      for (let mg = now + step; mg * times.length <= top; mg += step) {
        const at_s = from_s + entries.length * interval_h * HOUR_S;
        entries.push({ at_s, kind: 'oral_regimen', doses: times.map((time) => ({ time, mg })) });
      }
      return entries.length > 0
        ? good(entries)
        : bad({ path: 'top', code: 'template.no-step', ...words.noStep((now + step) * times.length) });
    },
  };
};
