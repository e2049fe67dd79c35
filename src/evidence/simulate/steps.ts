import type { Step } from '../file.ts';
import { amountOf } from './doses.ts';
import type { PatientRun } from './patient-run.ts';
import { screen } from './screening.ts';
import { titrate } from './titrate.ts';

const MCG_PER_MG = 1000;
const DRAIN_h = 0.5;
const CYPROHEPTADINE_h = 2;
const BOLUS = {
  lumbar_puncture: 'lumbar_bolus',
  catheter: 'catheter_bolus',
  flush: 'catheter_flush',
} as const;

/** Takes the patient through one step. False when he or she leaves the arm there. */
export function perform(run: PatientRun, step: Step): boolean {
  if (step.kind === 'screening') {
    screen(run, step);
    return true;
  }
  if (step.kind === 'titrate') return titrate(run, step);
  run.begin(step.id, step.for_h);
  if (!start(run, step)) return false;
  run.goTo(run.now_h + step.for_h);
  return true;
}

type PlainStep = Exclude<Step, { readonly kind: 'screening' | 'titrate' }>;

/** What happens at the start of a step. False without an effective bolus to go by, or on a failed selection. */
function start(run: PatientRun, step: PlainStep): boolean {
  const { screened } = run;
  const key = run.doseKey(step.id);
  const effective_mcg = screened?.effective_mcg ?? Number.NaN;
  switch (step.kind) {
    case 'wait':
      return true;
    case 'bolus': {
      const mcg = amountOf(step.mcg, key, effective_mcg);
      if (Number.isNaN(mcg)) return false;
      run.giveBolus(BOLUS[step.by], mcg, mcg);
      return true;
    }
    case 'select':
      return (screened?.passed ?? false) === (step.who === 'responders');
    case 'infusion': {
      const mcg_day = amountOf(step.mcg_day, key, effective_mcg);
      if (Number.isNaN(mcg_day)) return false;
      run.infuse(mcg_day, step.boluses_a_day);
      return true;
    }
    case 'oral':
      takeOral(run, step, amountOf(step.mg_day, key, effective_mcg));
      return true;
    case 'oral_once': {
      const mg = amountOf(step.mg, key, effective_mcg);
      run.giveBolus('oral_dose', mg, mg * MCG_PER_MG);
      return true;
    }
    case 'stop':
      if (step.what !== 'oral') run.infuse(0);
      if (step.what !== 'infusion') run.takeTablets(undefined);
      return true;
    case 'restart':
      run.restart(step.share);
      return true;
    case 'placebo':
      run.treat();
      return true;
    case 'pocket_fill':
      run.give('pocket_fill', step.mg);
      return true;
    case 'aspirate_pocket':
      run.give('pocket_aspiration', step.share);
      return true;
    case 'treat':
      rescue(run, step);
      return true;
  }
}

function takeOral(
  run: PatientRun,
  { doses_a_day, ladder }: Extract<Step, { readonly kind: 'oral' }>,
  mg_day: number,
): void {
  const rungs = ladder ? Math.ceil(mg_day / ladder.by_mg_day) : 1;
  run.takeTablets({
    doses_a_day,
    steady_h: ladder ? (rungs - 1) * ladder.every_h : 0,
    daily: (hours) =>
      ladder ? Math.min(mg_day, ladder.by_mg_day * (1 + Math.floor(hours / ladder.every_h))) : mg_day,
  });
}

function rescue(run: PatientRun, step: Extract<Step, { readonly kind: 'treat' }>): void {
  if (step.lorazepam_mg !== undefined) run.give('lorazepam', step.lorazepam_mg);
  if (step.dantrolene_mg_kg !== undefined) run.give('dantrolene', step.dantrolene_mg_kg);
  if (step.cyproheptadine_mg !== undefined) {
    run.setFor('cyproheptadine_rate', step.cyproheptadine_mg / CYPROHEPTADINE_h, CYPROHEPTADINE_h);
  }
  if (step.csf_drained_mL !== undefined) run.setFor('drain', step.csf_drained_mL / DRAIN_h, DRAIN_h);
  if (step.cooling !== undefined) run.set('cooling', step.cooling);
  if (step.ventilated !== undefined) run.set('ventilated', step.ventilated ? 1 : 0);
}
