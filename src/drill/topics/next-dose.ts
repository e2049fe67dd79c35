import { DAY_S } from '../../case/index.ts';
import {
  type ClinicianState,
  nextDose,
  type Observation,
  type PatientKind,
  startOf,
  TITRATION_RULES,
} from '../../titration/index.ts';
import type { Draw } from '../draw.ts';
import { caseOf, drawOnPump, drawPerson, type Person, simple } from '../scene.ts';
import { DRILL, FACTS } from '../shipped.ts';
import type { TopicDraw } from '../sketch.ts';

const STEP_mcg = 10;
const { step, reduction, start, visits, goal } = TITRATION_RULES;

type Variant = 'daily' | 'refill' | 'less';

/** So far from every goal that the whole step is used, and without side effects; or with two of them. */
const STIFF: Observation = {
  ashworth_leg: 4,
  ashworth_arm: 4,
  spasm_score: 3,
  drowsiness: 0,
  weakness_leg: 0,
};
const TOO_MUCH: Observation = { ...STIFF, drowsiness: 1, weakness_leg: 1 };

export const nextPermittedDose: TopicDraw = (draw) => {
  const variant = draw.one(['daily', 'refill', 'less']);
  const { person, dose, strength, answer } = drawStep(draw, variant);
  const { kind } = person;
  const [least, most] = percents(variant, kind);
  const sign = variant === 'less' ? -1 : 1;
  const stepped = (percent: number) => dose * (1 + percent / 100);
  return {
    variant,
    person,
    values: { dose, least, most, kind, group: DRILL.kinds[kind], excessive: FACTS.excessive_percent.value },
    answer,
    by_hand: stepped(sign * most),
    slips: {
      ...otherSteps(variant, kind, stepped),
      smallest_step: stepped(sign * least),
      step_alone: (dose * most) / 100,
      percent_as_mcg: dose + sign * most,
      wrong_direction: stepped(-sign * most),
    },
    document: caseOf(person, {
      strength_mcg_mL: strength,
      before: simple(dose, strength),
      log: [{ at_s: DAY_S, kind: 'prescription', prescription: simple(answer, strength) }],
    }),
    until_s: 2 * DAY_S,
  };
};

/** A whole step that ends at a dose which is programmed as it is: how a clinician rounds is not the question. */
function drawStep(draw: Draw, variant: Variant) {
  const seen = variant === 'less' ? TOO_MUCH : STIFF;
  const sign = variant === 'less' ? -1 : 1;
  for (;;) {
    const drawn = drawDose(draw, variant);
    const { dose, person } = drawn;
    const state = stateOf(variant, dose, seen);
    const answer = nextDose(state, seen, goal, person.kind, TITRATION_RULES).dose_mcg_day;
    const exact = dose * (1 + (sign * percents(variant, person.kind)[1]) / 100);
    if (Math.abs(answer / exact - 1) < 1e-9) return { ...drawn, answer };
  }
}

/** Somebody whose whole step stays between what the pump can deliver and the highest dose of the group, where experience is not limited. */
function drawDose(draw: Draw, variant: Variant) {
  if (variant === 'daily') {
    const dose = draw.within(FACTS.daily_step_mcg_day.value, STEP_mcg);
    const person: Person = drawPerson(draw);
    return { person, dose, strength: start.concentration_mcg_mL };
  }
  for (;;) {
    const person = drawOnPump(draw);
    const dose = person.dose_mcg_day;
    const [, most] = percents(variant, person.kind);
    const highest = Math.min(step[person.kind].highest_mcg_day, step.caution_above_mcg_day);
    const lowest_mL_day = person.pump.minimum_flow_mL_day;
    const less = dose * (1 - most / 100);
    const strengths = person.strengths_mcg_mL.filter((strength) => less / strength >= lowest_mL_day);
    if (dose * (1 + most / 100) <= highest && strengths.length > 0) {
      return { person, dose, strength: draw.one(strengths) };
    }
  }
}

function percents(variant: Variant, kind: PatientKind): readonly [number, number] {
  if (variant === 'less') return reduction.side_effect_percent;
  return variant === 'daily' ? step[kind].daily_percent : step[kind].refill_percent;
}

/** The rises that belong to another group or another occasion. */
function otherSteps(variant: Variant, kind: PatientKind, stepped: (percent: number) => number) {
  if (variant === 'less') return {};
  const other = kind === 'spinal_adult' ? 'cerebral_adult' : 'spinal_adult';
  const other_group = stepped(percents(variant, other)[1]);
  return variant === 'daily'
    ? { other_group, refill_step: stepped(percents('refill', kind)[1]) }
    : { other_group, daily_step: stepped(percents('daily', kind)[1]) };
}

/** The clinician's memory at a visit: a day after the start, or at a refill after another visit at this dose. */
function stateOf(variant: Variant, dose: number, last: Observation): ClinicianState {
  const first = startOf(dose, TITRATION_RULES);
  if (variant === 'daily') return first;
  return { ...first, phase: 'monthly', at_h: visits.first_year_interval_days * 24, last };
}
