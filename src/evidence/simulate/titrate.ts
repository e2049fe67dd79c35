import {
  type ClinicianState,
  nextDose,
  type PatientKind,
  startingDose,
  startOf,
  TITRATION_RULES,
} from '../../titration/index.ts';
import type { Step } from '../file.ts';
import { amountOf } from './doses.ts';
import type { PatientRun } from './patient-run.ts';

const ADULT_FROM_YEARS = 18;

type Titration = Extract<Step, { readonly kind: 'titrate' }>;

/** The automatic clinician starts the pump and visits until the step ends. False when there is no first dose. */
export function titrate(run: PatientRun, step: Titration): boolean {
  run.begin(step.id, step.for_h);
  const start_h = run.now_h;
  const end_h = run.stepEnd_h;
  const first = firstDose(run, step);
  if (!(first > 0)) return false;
  run.infuse(first);
  let state: ClinicianState = startOf(first, TITRATION_RULES);
  const kind = kindOf(run);
  while (start_h + state.at_h < end_h) {
    run.goTo(start_h + state.at_h);
    const observation = {
      ashworth_leg: run.see('ashworth_leg'),
      ashworth_arm: run.see('ashworth_arm'),
      spasm_score: run.see('spasm_score'),
      drowsiness: run.see('side_sedation') / 100,
      weakness_leg: run.see('weakness_leg'),
    };
    const decision = nextDose(state, observation, step.goal, kind, TITRATION_RULES, step.most_mcg_day);
    state = decision.state;
    if (state.dose_mcg_day !== run.dose_mcg_day) run.infuse(state.dose_mcg_day);
  }
  run.goTo(end_h);
  return true;
}

/** As the step says; else by the screening; else the dose that already runs. */
function firstDose(run: PatientRun, { id, start_mcg_day, most_mcg_day }: Titration): number {
  const { screened } = run;
  const most = most_mcg_day ?? Number.POSITIVE_INFINITY;
  const effective_mcg = screened?.effective_mcg ?? Number.NaN;
  if (start_mcg_day) {
    return Math.min(most, amountOf(start_mcg_day, run.doseKey(id), effective_mcg));
  }
  if (!screened?.passed) return run.dose_mcg_day;
  return Math.min(most, startingDose(effective_mcg, screened.lastedOver8h, TITRATION_RULES));
}

function kindOf({ patient }: PatientRun): PatientKind {
  if (patient.age_years < ADULT_FROM_YEARS) return 'child';
  return patient.origin === 'cerebral' ? 'cerebral_adult' : 'spinal_adult';
}
