import type { Quantity } from '../file.ts';
import { outputsOf } from './arm-plan.ts';
import type { PatientRun } from './patient-run.ts';
import type { actual, felt, measured } from './scores.ts';
import type { Sample } from './track.ts';

/** Who looks: a rater, the patient, or somebody who knows. */
export type How = typeof measured | typeof felt | typeof actual;

/** A quantity at one sample of one patient; NaN where there is none. */
export function quantityOf(run: PatientRun, quantity: Quantity, sample: Sample, how: How): number {
  switch (quantity) {
    case 'dose_mcg_day':
      return sample.dose_mcg_day;
    case 'oral_mg_day':
      return sample.oral_mg_day;
    case 'effective_bolus_mcg':
      return run.screenedBy(sample.at_h)?.effective_mcg ?? Number.NaN;
    case 'responder': {
      const screened = run.screenedBy(sample.at_h);
      return screened ? Number(screened.passed) : Number.NaN;
    }
    default: {
      const outputs = outputsOf(quantity);
      let sum = 0;
      for (const output of outputs) {
        const value = sample.values[run.outputs.indexOf(output)] ?? Number.NaN;
        const { at_h, treated } = sample;
        sum += how(run, { output, value, baseline: run.baselineOf(output), treated, at_h });
      }
      return sum / outputs.length;
    }
  }
}

/** What somebody orders, as against what a body does. */
export function isOrder(quantity: Quantity): boolean {
  return quantity === 'dose_mcg_day' || quantity === 'oral_mg_day';
}
