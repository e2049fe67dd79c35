import { type Case, DAY_S, HOUR_S } from '../../case/index.ts';
import { Checkpoints, type CourseOptions } from '../../course/index.ts';
import type { Practice } from '../practice.ts';
import { TITRATION_RULES } from '../rules.ts';
import type { AutomaticOptions } from '../suggest/automatic-options.ts';
import { suggest } from '../suggest/suggest.ts';
import type { Suggestion } from '../suggest/suggestion.ts';
import { added } from './added.ts';

/** At one visit there are a few things to do, never many. */
const MOST_A_VISIT = 6;

/**
 * The plan of a clinician who does at every visit what would be suggested, from what is ordered before `from_s`. Each
 * visit integrates the new days only. When tablets have failed it chooses the pump. The result is a case like any other.
 */
export function automaticPlan(
  document: Case,
  { from_s, until_s, visits, most_mcg_day }: AutomaticOptions,
  practice: Practice,
  options: CourseOptions = {},
): Case {
  const asked = { checkpoints: new Checkpoints(), ...options, most_mcg_day, choosesPump: true };
  let plan = begun(document, from_s);
  let at_s = from_s;
  while (at_s <= until_s) {
    let next_s = Number.POSITIVE_INFINITY;
    for (let i = 0; i < MOST_A_VISIT; i++) {
      const suggestion = suggest(plan, at_s, practice, asked);
      next_s = nextVisit_s(plan, at_s, suggestion, visits);
      if (suggestion.entries.length === 0) break;
      if (suggestion.at_s > until_s) return plan;
      plan = added(plan, suggestion.entries);
      if (suggestion.at_s > at_s) at_s = suggestion.at_s;
    }
    at_s = Math.max(next_s, at_s + HOUR_S);
  }
  return plan;
}

/** What was ordered before; a pump that is not yet there is filled for fine steps. */
function begun(document: Case, from_s: number): Case {
  const log = document.log.filter(({ at_s }) => at_s < from_s);
  const implanted = document.history.prescription !== undefined || log.some(({ kind }) => kind === 'implant');
  if (implanted) return { ...document, log };
  const { concentration_mcg_mL } = TITRATION_RULES.start;
  return { ...document, log, device: { ...document.device, concentration_mcg_mL } };
}

/** As suggested where somebody must look sooner, else at the intervals that were asked for. */
function nextVisit_s(
  plan: Case,
  at_s: number,
  { kind, look_again_s }: Suggestion,
  visits: AutomaticOptions['visits'],
): number {
  const started = plan.log.find((entry) => entry.kind === 'prescription')?.at_s;
  if (started === undefined) return look_again_s;
  if (kind === 'wait') return Math.max(look_again_s, at_s + visits.titration_days * DAY_S);
  const days = (at_s - started) / DAY_S;
  const settling = kind !== 'hold' && kind !== 'refill';
  const { titration_days, first_year_days, later_days } = visits;
  const year = TITRATION_RULES.visits.first_year_days;
  const every = settling || days < 0 ? titration_days : days < year ? first_year_days : later_days;
  return settling
    ? Math.max(look_again_s, at_s + every * DAY_S)
    : Math.min(look_again_s, at_s + every * DAY_S);
}
