import { DAY_S } from '../../case/index.ts';
import { programmedAt_mcg_h } from '../readings.ts';
import { caseOf, drawPerson } from '../scene.ts';
import type { TopicDraw } from '../sketch.ts';

export const lowestDose: TopicDraw = (draw) => {
  const person = drawPerson(draw);
  const { minimum_flow_mL_day, concentrations_mcg_mL } = person.pump;
  const strength = draw.one(concentrations_mcg_mL);
  const before = { concentration_mcg_mL: strength, mode: { kind: 'minimum_rate' } } as const;
  const document = caseOf(person, { strength_mcg_mL: strength, before });
  const per_day = minimum_flow_mL_day * strength;
  const values = { concentration: strength, minimum_flow: minimum_flow_mL_day, per_day };
  const common = { person, document, until_s: DAY_S, values };
  if (draw.one(['day', 'flex_period']) === 'day') {
    return {
      ...common,
      variant: 'day',
      answer: programmedAt_mcg_h(document) * 24,
      by_hand: per_day,
      slips: { upside_down: strength / minimum_flow_mL_day, forgot_concentration: minimum_flow_mL_day },
    };
  }
  return {
    ...common,
    variant: 'flex_period',
    answer: programmedAt_mcg_h(document),
    by_hand: per_day / 24,
    slips: { forgot_concentration: minimum_flow_mL_day / 24 },
  };
};
