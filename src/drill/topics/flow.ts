import { DAY_S } from '../../case/index.ts';
import { deliveredAt_mcg_day, flowAt_mL_day } from '../readings.ts';
import { caseOf, drawOnPump, simple } from '../scene.ts';
import type { TopicDraw } from '../sketch.ts';

export const flow: TopicDraw = (draw) => {
  const person = drawOnPump(draw);
  const strength = draw.one(person.strengths_mcg_mL);
  const dose = person.dose_mcg_day;
  const document = caseOf(person, { strength_mcg_mL: strength, before: simple(dose, strength) });
  const common = { person, document, until_s: DAY_S };
  const flow_mL_day = dose / strength;
  if (draw.one(['flow', 'dose']) === 'flow') {
    return {
      ...common,
      variant: 'flow',
      values: { dose, concentration: strength },
      answer: flowAt_mL_day(document),
      by_hand: flow_mL_day,
      slips: { upside_down: strength / dose, multiplied: dose * strength },
    };
  }
  return {
    ...common,
    variant: 'dose',
    values: { flow: flow_mL_day, concentration: strength },
    answer: deliveredAt_mcg_day(document),
    by_hand: flow_mL_day * strength,
    slips: { divided: flow_mL_day / strength, upside_down: strength / flow_mL_day },
  };
};
