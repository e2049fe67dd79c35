import { DAY_S } from '../../case/index.ts';
import { daysDownTo_mL } from '../readings.ts';
import { caseOf, drawOnPump, simple } from '../scene.ts';
import { FACTS } from '../shipped.ts';
import type { Sketch, TopicDraw } from '../sketch.ts';

export const refillDate: TopicDraw = (draw) => {
  const person = drawOnPump(draw);
  const { pump, dose_mcg_day: dose } = person;
  const strength = draw.one(person.strengths_mcg_mL);
  const alarm = draw.one([pump.low_reservoir_alarm_mL, FACTS.alarm_mL.value[1]]);
  const variant = draw.one(['exact', 'fast', 'latest', 'alarm_to_empty']);
  return refillSketch({ person, dose, strength, alarm, variant });
};

interface Asked {
  readonly person: Sketch['person'];
  readonly dose: number;
  readonly strength: number;
  readonly alarm: number;
  readonly variant: string;
}

/** The item for given figures; the worked examples of the manual come this way too. */
export function refillSketch({ person, dose, strength, alarm, variant }: Asked): Sketch {
  const { capacity_mL: fill, accuracy } = person.pump;
  const limit = FACTS.stability_days.value;
  const flow = dose / strength;
  const fast = 1 + accuracy;
  const nominal = (fill - alarm) / flow;
  const days_fast = nominal / fast;
  const most_days = Math.ceil(fill / flow) + 1;
  const scene = { strength_mcg_mL: strength, before: simple(dose, strength) };
  const exact = caseOf(person, scene);
  const quick = caseOf(person, { ...scene, pump_accuracy: accuracy });
  const values = {
    dose,
    concentration: strength,
    fill,
    alarm,
    flow,
    fast,
    limit,
    days_fast,
    tolerance: accuracy * 100,
    usable: fill - alarm,
    fast_flow: flow * fast,
  };
  const common = { person, variant, values, until_s: most_days * DAY_S };
  const misjudged = { slow_pump: nominal / (1 - accuracy), took_percent_off: nominal * (1 - accuracy) };
  switch (variant) {
    case 'exact':
      return {
        ...common,
        document: exact,
        answer: daysDownTo_mL(exact, alarm, most_days),
        by_hand: nominal,
        over_limit: nominal > limit,
        slips: { forgot_alarm: fill / flow, multiplied: (fill - alarm) * flow },
      };
    case 'fast':
      return {
        ...common,
        document: quick,
        answer: daysDownTo_mL(quick, alarm, most_days),
        by_hand: days_fast,
        over_limit: days_fast > limit,
        slips: { forgot_fast: nominal, ...misjudged, forgot_alarm: fill / flow / fast },
      };
    case 'latest': {
      const reached = daysDownTo_mL(quick, alarm, most_days);
      const overLimit = reached > limit;
      return {
        ...common,
        document: quick,
        answer: wholeDays(Math.min(reached, limit)),
        by_hand: wholeDays(Math.min(days_fast, limit)),
        slips: overLimit
          ? { forgot_limit: reached, forgot_fast: nominal }
          : { forgot_fast: Math.min(nominal, limit), ...misjudged, forgot_alarm: fill / flow / fast },
      };
    }
    default:
      return {
        ...common,
        variant: 'alarm_to_empty',
        document: exact,
        answer: daysDownTo_mL(exact, 0, most_days) - daysDownTo_mL(exact, alarm, most_days),
        by_hand: alarm / flow,
        slips: { forgot_alarm: fill / flow, multiplied: alarm * flow },
      };
  }
}

/** The engine puts instants on a grid; a whole number of days must not fall short of itself by that. */
const GRID_days = 1e-6;

function wholeDays(days: number): number {
  return Math.floor(days + GRID_days);
}
