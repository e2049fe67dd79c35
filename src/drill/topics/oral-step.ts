import { DAY_S, type NewEntry } from '../../case/index.ts';
import { oral_mg } from '../readings.ts';
import { ADULT_FROM_YEARS, caseOf, drawPerson } from '../scene.ts';
import { FACTS } from '../shipped.ts';
import type { TopicDraw } from '../sketch.ts';

const STEP_mg = FACTS.oral_step_mg.value;
const STEP_days = FACTS.oral_step_days.value;
const TOP_mg = FACTS.oral_ladder_top_mg.value;
const HIGHEST_mg_day = FACTS.oral_highest_mg_day.value;
const TIMES = FACTS.oral_times_a_day.value;
const NORMAL_KIDNEYS = 1;
const CLOCK = ['08:00', '14:00', '20:00'] as const;
const LADDER_mg = Array.from({ length: TOP_mg / STEP_mg }, (_, i) => (i + 1) * STEP_mg);

/** The ladder of an adult with normal kidneys, from its first dose on day 0. */
export const oralStep: TopicDraw = (draw) => {
  const [, old_years] = FACTS.oral_age_years.value;
  const person = drawPerson(draw, ({ patient }) => {
    const { age_years, kidney_function, origin } = patient;
    // The US label does not count tablets as established after stroke or in cerebral palsy.
    if (origin !== 'spinal') return false;
    return age_years >= ADULT_FROM_YEARS && age_years < old_years && kidney_function >= NORMAL_KIDNEYS;
  });
  const log: readonly NewEntry[] = LADDER_mg.map((mg, i) => ({
    at_s: i * STEP_days * DAY_S,
    kind: 'oral_regimen',
    doses: CLOCK.slice(0, TIMES).map((time) => ({ time, mg })),
  }));
  const document = caseOf(person, { strength_mcg_mL: person.pump.concentrations_mcg_mL[0]!, log });
  const until_s = LADDER_mg.length * STEP_days * DAY_S;
  const rung = draw.within([0, LADDER_mg.length - 2], 1);
  const now = LADDER_mg[rung]!;
  const next = oral_mg(document, (rung + 1) * STEP_days);
  const total_next = next.reduce((sum, mg) => sum + mg, 0);
  const steps = rung + 1;
  const values = {
    now,
    next: now + STEP_mg,
    target: now + STEP_mg,
    steps,
    step: STEP_mg,
    step_days: STEP_days,
    times: TIMES,
    total: now * TIMES,
    highest: HIGHEST_mg_day,
  };
  const common = { person, values, document, until_s };
  switch (draw.one(['next', 'total', 'day', 'room'])) {
    case 'next':
      return {
        ...common,
        variant: 'next',
        answer: next[0]!,
        by_hand: now + STEP_mg,
        slips: { skipped_step: now + 2 * STEP_mg, no_step: now, whole_day: total_next },
      };
    case 'total':
      return {
        ...common,
        variant: 'total',
        answer: total_next,
        by_hand: (now + STEP_mg) * TIMES,
        slips: { one_dose: now + STEP_mg, no_step: now * TIMES, skipped_step: (now + 2 * STEP_mg) * TIMES },
      };
    case 'day':
      return {
        ...common,
        variant: 'day',
        answer: dayOf(document, now + STEP_mg),
        by_hand: steps * STEP_days,
        slips: { one_step_more: (steps + 1) * STEP_days, one_step_less: (steps - 1) * STEP_days },
      };
    default:
      return {
        ...common,
        variant: 'room',
        answer: HIGHEST_mg_day - oral_mg(document, rung * STEP_days).reduce((sum, mg) => sum + mg, 0),
        by_hand: HIGHEST_mg_day - now * TIMES,
        slips: { one_dose_taken: HIGHEST_mg_day - now, whole_maximum: HIGHEST_mg_day },
      };
  }
};

/** The first day on which a single dose of `mg` is taken. */
function dayOf(document: Parameters<typeof oral_mg>[0], mg: number): number {
  let day = 0;
  while (!oral_mg(document, day).includes(mg)) day++;
  return day;
}
