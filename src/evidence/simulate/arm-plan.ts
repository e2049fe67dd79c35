import type { Population } from '../../population/index.ts';
import type { Arm, EvidenceFile, Moment, Quantity, Readout, Window } from '../file.ts';
import { endOf } from '../outlasting.ts';
import { inOtherArm } from '../versus.ts';
import { type Times, timesOf } from './times.ts';

/** What an arm has to keep for its readouts. */
export interface ArmPlan {
  readonly arm: Arm;
  readonly population: Population;
  /** Also those of other arms that are compared with this one, and when effects end that are timed. */
  readonly readouts: readonly Readout[];
  /** Outputs of the model to sample. */
  readonly outputs: readonly string[];
  /** Moments and windows by the step they count from. */
  readonly asked: ReadonlyMap<string, Times>;
}

export function planOf(arm: Arm, file: EvidenceFile): ArmPlan {
  const readouts = file.readouts
    .flatMap((readout) => [readout, ...inOtherArm(readout)])
    .flatMap((readout) => [readout, ...endOf(readout)])
    .filter((readout) => readout.arm === arm.id);
  const population = arm.population ?? file.population;
  const quantities = readouts.flatMap(({ of, per }) => (per === undefined ? [of] : [of, per]));
  const asked = new Map<string, { moments: Moment[]; windows: Window[] }>();
  const at = (step: string) => {
    const times = asked.get(step) ?? { moments: [], windows: [] };
    asked.set(step, times);
    return times;
  };
  for (const { feature } of readouts) {
    const { moments, windows } = timesOf(feature);
    for (const moment of moments) at(moment.after).moments.push(moment);
    for (const window of windows) at(window.after).windows.push(window);
  }
  return { arm, population, readouts, outputs: [...new Set(quantities.flatMap(outputsOf))], asked };
}

/** Outputs of the model behind a quantity. */
export function outputsOf(of: Quantity): readonly string[] {
  switch (of) {
    case 'ashworth':
      return ['ashworth_leg', 'ashworth_arm'];
    case 'dose_mcg_day':
    case 'oral_mg_day':
    case 'effective_bolus_mcg':
    case 'responder':
      return [];
    default:
      return [of];
  }
}
