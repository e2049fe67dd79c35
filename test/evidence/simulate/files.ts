import type {
  Arm,
  EvidenceFile,
  Feature,
  Moment,
  Quantity,
  Readout,
  Step,
} from '../../../src/evidence/file.ts';
import type { Population } from '../../../src/population/index.ts';

/** Forty adults with cord injury; no spread in their scores unless a test asks for it. */
export const COHORT: Population = {
  n: 40,
  causes: { sci_incomplete: 1 },
  baseline: { ashworth_leg: { mean: 4, sd: 0.6 }, spasm_score: { mean: 3, sd: 0.8 } },
};

export function armOf(...steps: readonly Step[]): Arm {
  return { id: 'main', tip_level: 'T10', steps };
}

export function fileOf(
  arms: Arm | readonly Arm[],
  readouts: readonly Readout[],
  population: Population = COHORT,
): EvidenceFile {
  return {
    id: 'test',
    citation: 'test',
    use: 'fit',
    says: 'A test.',
    population,
    arms: 'steps' in arms ? [arms] : arms,
    readouts,
    omitted: [],
  };
}

export function readout(
  id: string,
  of: Quantity,
  feature: Feature,
  more: Partial<Pick<Readout, 'arm' | 'per' | 'condition'>> = {},
): Readout {
  return {
    id,
    class: 'bolus',
    arm: 'main',
    of,
    feature,
    at: '',
    unit: '1',
    observed: { kind: 'value', value: 0 },
    ...more,
  };
}

export function moment(at_h: number, after: string): Moment {
  return { at_h, after };
}

export function value(at_h: number, after: string): Feature {
  return { kind: 'value', at: moment(at_h, after) };
}

export function bolus(mcg: number, for_h = 24, id = 'bolus'): Step {
  return { kind: 'bolus', id, for_h, mcg: { kind: 'fixed', amount: mcg }, by: 'lumbar_puncture' };
}

export function infusion(mcg_day: number, for_h: number, id = 'infusion'): Step {
  return { kind: 'infusion', id, for_h, mcg_day: { kind: 'fixed', amount: mcg_day } };
}

export function tablets(mg_day: number, for_h: number, id = 'oral'): Step {
  return { kind: 'oral', id, for_h, mg_day: { kind: 'fixed', amount: mg_day }, doses_a_day: 3 };
}

export function screening(ladder_mcg: readonly number[], fall = 1): Step {
  return {
    kind: 'screening',
    id: 'screening',
    for_h: 0,
    ladder_mcg,
    every_h: 24,
    watch_h: 8,
    response: [{ of: 'ashworth_leg', fall }],
    by: 'lumbar_puncture',
  };
}
