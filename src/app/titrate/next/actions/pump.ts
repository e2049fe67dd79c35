import type { Prescription, PumpMode, Reason } from '../../../../case/index.ts';
import { TITRATION_RULES } from '../../../../titration/index.ts';
import { titrateText } from '../../../strings/titrate.ts';
import { ruleNumber } from '../rule-numbers.ts';
import { type Action, type ChoiceAsk, numberIn, type PercentAsk, type Values, wordIn } from './action.ts';
import type { Moment } from './context.ts';

const words = titrateText.next.actions.pump;
const DAY_S = 86_400;
const HOUR_S = 3600;
const NO_REASON = 'none';

export function raiseAction(moment: Moment): Action {
  const range = rangeOf(moment);
  const dose = doseAsk(moment, (range[0] + range[1]) / 2, range, 1);
  return {
    ...pumpAction(moment),
    key: 'raise_pump',
    title: words.raise,
    why: words.raiseWhy(range[0], range[1]),
    asks: [dose],
  };
}

export function lowerAction(moment: Moment): Action {
  const range = TITRATION_RULES.reduction.side_effect_percent;
  return {
    ...pumpAction(moment),
    key: 'lower_pump',
    title: words.lower,
    why: words.lowerWhy(range[0], range[1]),
    asks: [doseAsk(moment, range[0], range, -1), reasonAsk()],
  };
}

/** The pump was stopped or put to rest: what it gave before is offered, and the hint says when that is too much. */
export function restartAction({ standing, at_s }: Moment): Action | undefined {
  const { paused } = standing;
  if (paused === undefined) return undefined;
  const long = at_s - paused.at_s > ruleNumber('restart_full', 'short_h') * HOUR_S;
  return {
    key: 'restart_pump',
    title: words.restart,
    why: long ? words.restartLong : words.restartShort,
    asks: [
      {
        kind: 'number',
        key: 'dose',
        label: words.dose,
        unit: 'mcg/day',
        value: paused.mcg_day,
        least: 0,
        most: TITRATION_RULES.step.spinal_adult.highest_mcg_day,
        step: 5,
        decimals: 1,
      },
    ],
    change: (values) => ({
      from: standing.dose_mcg_day,
      to: numberIn(values, 'dose'),
      unit: 'mcg/day',
      route: 'pump',
    }),
    orders: (values) => [
      {
        kind: 'prescription',
        prescription: scaled(paused.before, paused.mcg_day, numberIn(values, 'dose')),
      },
    ],
  };
}

/** In the first weeks the daily steps hold, later those of a refill visit. */
function rangeOf({ kind, standing, at_s }: Moment): readonly [number, number] {
  const { daily_percent, refill_percent } = TITRATION_RULES.step[kind];
  const days =
    standing.started_s === undefined ? Number.POSITIVE_INFINITY : (at_s - standing.started_s) / DAY_S;
  return days <= ruleNumber('daily_spinal', 'titration_days') ? daily_percent : refill_percent;
}

function pumpAction({ standing }: Moment): Pick<Action, 'change' | 'orders'> {
  const { prescription, dose_mcg_day: from } = standing;
  return {
    change: (values) => ({ from, to: numberIn(values, 'dose'), unit: 'mcg/day', route: 'pump' }),
    orders: (values) => {
      if (prescription === undefined) return [];
      const order = {
        kind: 'prescription',
        prescription: scaled(prescription, from, numberIn(values, 'dose')),
      } as const;
      const reason = reasonIn(values);
      return [reason === undefined ? order : { ...order, reason }];
    },
  };
}

function doseAsk(
  { standing }: Moment,
  percent: number,
  range: readonly [number, number],
  direction: 1 | -1,
): PercentAsk {
  const from = standing.dose_mcg_day;
  const value = doseAt(from, percent, range, direction);
  return { kind: 'percent', key: 'dose', label: words.dose, from, value, range, direction };
}

function reasonAsk(): ChoiceAsk {
  const options = Object.entries(words.reasons).map(([key, says]) => ({ key, says }));
  return { kind: 'choice', key: 'reason', label: words.reason, options, value: 'side_effects' };
}

function reasonIn(values: Values): Reason | undefined {
  const word = wordIn(values, 'reason');
  const known: readonly Reason[] = ['side_effects', 'overdose', 'taper', 'holiday'];
  return word === NO_REASON ? undefined : known.find((reason) => reason === word);
}

/**
 * A dose by percent of change, to a whole mcg, or a tenth below `whole_from`; at the ends of the range of a rule
 * it is rounded into the range.
 */
export function doseAt(
  from: number,
  percent: number,
  [least, most]: readonly [number, number],
  direction: 1 | -1,
  whole_from = 50,
): number {
  const wanted = from * (1 + (direction * percent) / 100);
  const steps = wanted >= whole_from ? 1 : 10;
  const farther = direction === 1 ? Math.ceil : Math.floor;
  const nearer = direction === 1 ? Math.floor : Math.ceil;
  const round = percent === least ? farther : percent === most ? nearer : Math.round;
  // A dose that is whole but for the last bit stays what it is.
  return round(Number((wanted * steps).toFixed(6))) / steps;
}

/** The same pattern through the day at another dose; no bridge is repeated. */
function scaled(prescription: Prescription, from: number, to: number): Prescription {
  const { concentration_mcg_mL, mode } = prescription;
  return { concentration_mcg_mL, mode: from > 0 ? scaledMode(mode, to / from, to) : continuous(to) };
}

function scaledMode(mode: PumpMode, times: number, to: number): PumpMode {
  switch (mode.kind) {
    case 'flex': {
      const periods = mode.periods.map((each) => ({ ...each, rate_mcg_h: fine(each.rate_mcg_h * times) }));
      return { ...mode, base_mcg_h: fine(mode.base_mcg_h * times), periods };
    }
    case 'periodic_bolus':
      return { ...mode, bolus_mcg: fine(mode.bolus_mcg * times) };
    case 'minimum_rate':
    case 'simple_continuous':
      return continuous(to);
  }
}

function continuous(dose_mcg_day: number): PumpMode {
  return { kind: 'simple_continuous', dose_mcg_day };
}

function fine(mcg: number): number {
  return Number(mcg.toFixed(3));
}
