import { DAY_S, HOUR_S, type NewEntry } from '../../case/index.ts';
import { startingDose, TITRATION_RULES } from '../../titration/index.ts';
import { flowAt_mL_day } from '../readings.ts';
import { caseOf, drawPerson, simple } from '../scene.ts';
import { FACTS } from '../shipped.ts';
import type { TopicDraw } from '../sketch.ts';

const { screening, start } = TITRATION_RULES;
/** Whole hours around the limit between twice the bolus and the bolus, never the limit itself. */
const AWAY_h = [-3, -2, -1, 1, 2, 3, 4];
const HOUR_OF_BOLUS = 8;
const DAY_OF_IMPLANT = 7;

export const firstDose: TopicDraw = (draw) => {
  const person = drawPerson(draw);
  const bolus = draw.one(screening.ladder_mcg);
  const lasted = start.lasting_over_h + draw.one(AWAY_h);
  const over = lasted > start.lasting_over_h;
  const times = over ? start.times_lasting_bolus : start.times_bolus;
  const strength = start.concentration_mcg_mL;
  const dose = startingDose(bolus, over, TITRATION_RULES);
  const implant_s = DAY_OF_IMPLANT * DAY_S;
  const log: readonly NewEntry[] = [
    { at_s: HOUR_OF_BOLUS * HOUR_S, kind: 'lumbar_bolus', mcg: bolus },
    { at_s: implant_s, kind: 'implant' },
    { at_s: implant_s, kind: 'prescription', prescription: simple(dose, strength) },
  ];
  const document = caseOf(person, { strength_mcg_mL: strength, log });
  const by_hand = bolus * times;
  const values = {
    bolus,
    lasted,
    times,
    limit: start.lasting_over_h,
    german_limit: FACTS.german_lasting_over_h.value,
    dose: by_hand,
    concentration: strength,
  };
  const common = { person, values, document, until_s: implant_s + DAY_S };
  const misjudged = over
    ? { doubled: bolus * start.times_bolus, halved: bolus / 2 }
    : { not_doubled: bolus * start.times_lasting_bolus, halved: bolus / 2 };
  if (draw.one(['first', 'first_flow']) === 'first') {
    return { ...common, variant: 'first', answer: dose, by_hand, slips: misjudged };
  }
  const flows = Object.entries(misjudged).map(([slip, mcg]) => [slip, mcg / strength]);
  return {
    ...common,
    variant: 'first_flow',
    answer: flowAt_mL_day(document, implant_s),
    by_hand: by_hand / strength,
    slips: { ...Object.fromEntries(flows), upside_down: strength / by_hand, multiplied: by_hand * strength },
  };
};
