import { type Case, DAY_S } from '../../case/index.ts';
import { kindOf } from '../rulebook/judge.ts';
import { TITRATION_RULES } from '../rules.ts';
import type { AutomaticOptions } from '../suggest/automatic-options.ts';
import { SUGGEST } from '../suggest/numbers.ts';

/** What the automatic clinician does unless told otherwise: three years from the first morning, by the rules. */
export function automaticDefaults(document: Case): AutomaticOptions {
  const { visits, step } = TITRATION_RULES;
  return {
    from_s: SUGGEST.pump.implant_at_h * 3600,
    until_s: 3 * visits.first_year_days * DAY_S,
    visits: {
      titration_days: visits.daily_h / 24,
      first_year_days: visits.first_year_interval_days,
      later_days: visits.later_interval_days,
    },
    most_mcg_day: step[kindOf(document)].highest_mcg_day,
  };
}
