import { DAY_S, HOUR_S } from '../../case/index.ts';
import type { Draw } from '../draw.ts';
import { delivered_mcg, deliveredAt_mcg_day } from '../readings.ts';
import { caseOf, drawPerson } from '../scene.ts';
import { FACTS } from '../shipped.ts';
import type { TopicDraw } from '../sketch.ts';

const HOUR_STEP = 6;

export const minimumRate: TopicDraw = (draw) => {
  const person = drawPerson(draw);
  const { minimum_flow_mL_day: minimum_flow, concentrations_mcg_mL } = person.pump;
  const variant = draw.one(['day', 'wrong_fill', 'in_hours']);
  const strength = draw.one(concentrations_mcg_mL);
  const others = concentrations_mcg_mL.filter((each) => each !== strength);
  const told = variant === 'wrong_fill' ? draw.one(others) : strength;
  const hours = drawHours(draw);
  const before = { concentration_mcg_mL: told, mode: { kind: 'minimum_rate' } } as const;
  const document = caseOf(person, { strength_mcg_mL: strength, before });
  const per_day = minimum_flow * strength;
  const shown = minimum_flow * told;
  const values = {
    concentration: strength,
    programmed: told,
    filled: strength,
    minimum_flow,
    per_day,
    shown,
    hours,
  };
  const common = { variant, person, values, document, until_s: hours * HOUR_S };
  if (variant === 'in_hours') {
    return {
      ...common,
      answer: delivered_mcg(document, hours * HOUR_S),
      by_hand: (per_day * hours) / 24,
      slips: { stopped: 0, whole_day: per_day, factor_24: per_day * hours },
    };
  }
  return {
    ...common,
    until_s: DAY_S,
    answer: deliveredAt_mcg_day(document),
    by_hand: per_day,
    slips: {
      stopped: 0,
      ...(variant === 'wrong_fill' ? { programmed: shown } : {}),
      forgot_concentration: minimum_flow,
      divided: minimum_flow / strength,
    },
  };
};

/** Hours within a night and two days, but not a day, which would ask for nothing. */
function drawHours(draw: Draw): number {
  for (;;) {
    const hours = draw.within(FACTS.minimum_rate_h.value, HOUR_STEP);
    if (hours !== 24) return hours;
  }
}
