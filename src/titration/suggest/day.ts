import { clockSeconds, DAY_S, type FlexPeriod, HOUR_S, sayClock } from '../../case/index.ts';
import type { Dosing } from '../clinician.ts';
import type { GoalResult } from '../goals/results.ts';
import { dailyDoseOf } from '../rulebook/follow.ts';
import { say } from '../rulebook/say.ts';
import type { Chart } from './chart.ts';
import type { Draft } from './draft.ts';
import { SUGGEST } from './numbers.ts';
import { aboveOf, type Seen } from './seen.ts';
import type { SuggestionReason } from './suggestion.ts';
import { because, stepSays } from './words.ts';

const TENTHS = 10;

/**
 * A shaped day instead of another dose, when only some hours miss their goal: the rate of those hours, changed ahead of
 * them by as much as the day would have been. Undefined when the whole day misses it, or is shaped already.
 */
export function shapeDay(
  chart: Chart,
  seen: Seen,
  { percent }: Dosing,
  reasons: readonly SuggestionReason[],
): Draft | undefined {
  const { state, at_s, pump } = chart;
  const before = state.prescription;
  if (before?.mode.kind !== 'simple_continuous' || seen.drowsy || seen.weak) return undefined;
  const missed = seen.goals.filter((result) => (percent > 0 ? aboveOf(result) > 0 : result.side === 'low'));
  const [first] = missed;
  if (first === undefined || missed.some(isWholeDay) || seen.goals.length === missed.length) return undefined;
  const base_mcg_h = down(state.dose_mcg_day / 24);
  const rate_mcg_h = down(base_mcg_h * (1 + percent / 100));
  const least_mcg_h = (pump.minimum_flow_mL_day * before.concentration_mcg_mL) / 24;
  if (Math.min(base_mcg_h, rate_mcg_h) < least_mcg_h) return undefined;
  const lead_s = SUGGEST.day.lead_h * HOUR_S;
  const from_s = wrapped(clockSeconds(first.goal.from) - lead_s);
  const to_s = wrapped(clockSeconds(first.goal.to) - lead_s);
  const mode = { kind: 'flex', base_mcg_h, periods: periodsOf(from_s, to_s, rate_mcg_h) } as const;
  const prescription = { concentration_mcg_mL: before.concentration_mcg_mL, mode };
  const values = { rate: say(rate_mcg_h), from: sayClock(from_s), to_clock: sayClock(to_s) };
  return {
    kind: 'flex',
    says: stepSays('flex', values),
    entries: [{ kind: 'prescription', at_s, prescription }],
    dose: { from: state.dose_mcg_day, to: dailyDoseOf(prescription, pump), unit: 'mcg/day' },
    reasons: [
      ...reasons,
      because('day_hours', { title: first.goal.title }),
      because('felt_later', { hours: say(SUGGEST.day.lead_h) }),
    ],
    look_again_s: at_s + DAY_S,
  };
}

export function isWholeDay({ goal }: GoalResult): boolean {
  return clockSeconds(goal.from) === clockSeconds(goal.to) % DAY_S;
}

function wrapped(clock_s: number): number {
  return (clock_s + DAY_S) % DAY_S;
}

/** One period, or two where it runs across midnight; in the order of the clock. */
function periodsOf(from_s: number, to_s: number, rate_mcg_h: number): readonly FlexPeriod[] {
  const from = sayClock(from_s);
  const to = to_s === 0 ? '24:00' : sayClock(to_s);
  if (to_s === 0 || from_s < to_s) return [{ from, to, rate_mcg_h }];
  return [
    { from: '00:00', to, rate_mcg_h },
    { from, to: '24:00', rate_mcg_h },
  ];
}

function down(rate_mcg_h: number): number {
  return Math.floor(rate_mcg_h * TENTHS + 1e-9) / TENTHS;
}
