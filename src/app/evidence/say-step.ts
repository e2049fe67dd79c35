import type { Dose, Goal, Response, Step } from '../../evidence/show/index.ts';
import { evidenceText } from '../strings/evidence.ts';
import { sayQuantity } from './say-quantity.ts';
import { sayExactly, sayTime } from './words.ts';

const words = evidenceText.protocol;

/** A step of a protocol as a sentence. */
export function sayStep(step: Step): string {
  const { steps } = words;
  const time = step.for_h > 0 ? words.for(sayTime(step.for_h)) : '';
  const watched = step.for_h > 0 ? steps.watched(sayTime(step.for_h)) : '';
  switch (step.kind) {
    case 'wait':
      return steps.wait(time);
    case 'bolus':
      return steps.bolus(sayDose(step.mcg, 'mcg'), words.by[step.by], watched);
    case 'screening':
      return steps.screening(
        `${steps.ladderThen(step.ladder_mcg.map(sayExactly))}\u00a0mcg`,
        words.by[step.by],
        sayTime(step.every_h),
        sayResponse(step.response),
        sayTime(step.watch_h),
      );
    case 'select':
      return steps[step.who];
    case 'infusion': {
      const dose = sayDose(step.mcg_day, 'mcg/day');
      return step.boluses_a_day === undefined
        ? steps.infusion(dose, time)
        : steps.boluses(dose, sayExactly(step.boluses_a_day), time);
    }
    case 'titrate':
      return sayTitration(step, time);
    case 'oral': {
      const { ladder } = step;
      const raised =
        ladder && steps.ladder(`${sayExactly(ladder.by_mg_day)} mg/day`, sayTime(ladder.every_h));
      return steps.oral(sayDose(step.mg_day, 'mg/day'), sayExactly(step.doses_a_day), raised ?? '', time);
    }
    case 'oral_once':
      return steps.oral_once(sayDose(step.mg, 'mg'), watched);
    case 'stop':
      return steps.stop[step.what](time);
    case 'restart':
      return steps.restart(sayExactly(100 * step.share), time);
    case 'placebo':
      return steps.placebo(time);
    case 'pocket_fill':
      return steps.pocket_fill(`${sayExactly(step.mg)} mg`, time);
    case 'aspirate_pocket':
      return steps.aspirate_pocket(sayExactly(100 * step.share), time);
    case 'treat':
      return steps.treat(sayTreatment(step), time);
  }
}

function sayTitration(step: Extract<Step, { readonly kind: 'titrate' }>, time: string): string {
  const { steps } = words;
  const start = step.start_mcg_day ? sayDose(step.start_mcg_day, 'mcg/day') : steps.startUsual;
  const most = step.most_mcg_day === undefined ? '' : steps.most(`${sayExactly(step.most_mcg_day)} mcg/day`);
  return steps.titrate(start, sayGoal(step.goal), most, time);
}

export function sayDose(dose: Dose, unit: string): string {
  const { drawn, uniform, effective } = words.dose;
  switch (dose.kind) {
    case 'fixed':
      return `${sayExactly(dose.amount)}\u00a0${unit}`;
    case 'drawn':
      return drawn(sayExactly(dose.mean), sayExactly(dose.sd), unit);
    case 'uniform':
      return uniform(sayExactly(dose.from), sayExactly(dose.to), unit);
    case 'effective_bolus':
      return effective(sayExactly(dose.times));
  }
}

function sayResponse(response: Response): string {
  return words.or(response.map(({ of, fall }) => words.steps.response(sayQuantity(of), sayExactly(fall))));
}

const GOALS = ['ashworth_leg', 'ashworth_arm', 'spasm_score'] as const;

function sayGoal(goal: Goal): string {
  const parts = GOALS.flatMap((of) => {
    const limit = goal[of];
    return limit === undefined ? [] : [words.steps.goal(sayQuantity(of), sayExactly(limit))];
  });
  return words.and(parts);
}

const AMOUNTS = ['lorazepam_mg', 'dantrolene_mg_kg', 'cyproheptadine_mg', 'csf_drained_mL'] as const;

function sayTreatment(step: Extract<Step, { readonly kind: 'treat' }>): string {
  const given = AMOUNTS.flatMap((name) => {
    const amount = step[name];
    return amount === undefined ? [] : [words.treatments[name](sayExactly(amount))];
  });
  return words.and([
    ...given,
    ...(step.cooling === undefined || step.cooling === 0 ? [] : [words.treatments.cooling]),
    ...(step.ventilated ? [words.treatments.ventilated] : []),
  ]);
}
