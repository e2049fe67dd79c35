import { DAY_S, HOUR_S, type TimedOralDose } from '../../case/index.ts';
import { say } from '../rulebook/say.ts';
import { type Falling, mgDay } from '../rulebook/state.ts';
import type { Chart } from './chart.ts';
import type { Draft } from './draft.ts';
import { SUGGEST } from './numbers.ts';
import { lowered } from './regimen.ts';
import { ruleValue } from './rule-numbers.ts';
import { sayRegimen } from './say.ts';
import { seenAt } from './seen.ts';
import type { SuggestionReason } from './suggestion.ts';
import { waitUntil } from './wait.ts';
import { because, stepSays } from './words.ts';

/** One step of weaning, never on a day on which the pump was changed, the last not before the taper has its days. */
export function weanTablets(chart: Chart, reasons: readonly SuggestionReason[]): Draft {
  const { state, at_s } = chart;
  if (seenAt(chart, at_s).withdrawal) {
    return waitUntil(at_s + SUGGEST.observe.settle_h * HOUR_S, [...reasons, because('wean_withdrawal')]);
  }
  const { wean_every_days, taper_days } = SUGGEST.tablets;
  const changed_s = state.dose_change?.at_s;
  if (changed_s !== undefined && dayOf(changed_s) === dayOf(at_s)) {
    return waitUntil((dayOf(at_s) + 1) * DAY_S + (at_s % DAY_S), [...reasons, because('one_change')]);
  }
  const less = lowered(state.oral);
  const falling = running(chart);
  const doses = less.length === 0 && !isLow(chart, falling) ? fewer(state.oral) : less;
  const ready_s = falling === undefined ? at_s : falling.last_s + wean_every_days * DAY_S;
  const end_s = doses.length > 0 || falling === undefined ? ready_s : falling.since_s + taper_days * DAY_S;
  const when_s = Math.max(ready_s, end_s);
  if (when_s > at_s) return waitUntil(when_s, [...reasons, because('wean_pace')]);
  const to = mgDay(doses);
  const kind = doses.length === 0 ? 'stop_tablets' : 'wean_tablets';
  return {
    kind,
    says: stepSays(kind, { regimen: sayRegimen(doses), to: say(to) }),
    entries: [{ kind: 'oral_regimen', at_s, doses }],
    dose: { from: state.oral_mg_day, to, unit: 'mg/day' },
    reasons,
    look_again_s: at_s + wean_every_days * DAY_S,
  };
}

/** A taper that is under way; a step down of long ago is no part of one. */
function running({ state, at_s }: Chart): Falling | undefined {
  const { oral_falling } = state;
  const within_s = ruleValue('oral_taper', 'within_days') * DAY_S;
  // The last step waits for the days of the taper: it must still be one by then.
  return oral_falling !== undefined && at_s - oral_falling.last_s <= within_s ? oral_falling : undefined;
}

/** Whether the taper has come down so far that it may end. */
function isLow({ state }: Chart, falling: Falling | undefined): boolean {
  if (falling === undefined) return false;
  return state.oral_mg_day / falling.from <= ruleValue('oral_taper', 'last_share');
}

/** One dose a day less, or half of the only one. */
function fewer(doses: readonly TimedOralDose[]): readonly TimedOralDose[] {
  return doses.length > 1 ? doses.slice(0, -1) : doses.map(({ time, mg }) => ({ time, mg: mg / 2 }));
}

export function dayOf(at_s: number): number {
  return Math.floor(at_s / DAY_S);
}
