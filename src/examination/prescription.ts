import type { DeviceState, ToldPrescription } from '../delivery/index.ts';
import type { Why } from './examination.ts';
import { because } from './found.ts';

/** Doses are told apart at 0.1 %: rounding of a display is no difference. */
const SAME_DOSE = 1e-3;

/** In what the programmer shows something else than the written order and the label of the drug. */
export function differences(
  told: ToldPrescription,
  ordered: ToldPrescription | undefined,
  label_mcg_mL: number,
): readonly Why[] {
  const whys: Why[] = [];
  if (ordered !== undefined) {
    if (far(told.concentration_mcg_mL, ordered.concentration_mcg_mL)) {
      whys.push(because('programmer', 'concentration_differs', told.concentration_mcg_mL));
    }
    if (far(told.dose_mcg_day, ordered.dose_mcg_day)) {
      whys.push(because('programmer', 'dose_differs', told.dose_mcg_day));
    } else if (JSON.stringify(told.mode) !== JSON.stringify(ordered.mode)) {
      whys.push(because('programmer', 'mode_differs'));
    }
  }
  if (label_mcg_mL > 0 && far(label_mcg_mL, told.concentration_mcg_mL)) {
    whys.push(because('reservoir', 'label_differs', label_mcg_mL));
  }
  return whys;
}

/** A fill mixes with what could not be aspirated; less than this is no wrong strength. */
const SAME_STRENGTH = 0.05;

/** The reservoir holds another strength than the programmer was told: only a laboratory could tell. */
export function isStrengthWrong({ reservoir_mcg_mL, told }: DeviceState): boolean {
  if (told === undefined || reservoir_mcg_mL <= 0) return false;
  const { concentration_mcg_mL } = told;
  const most = Math.max(reservoir_mcg_mL, concentration_mcg_mL);
  return Math.abs(reservoir_mcg_mL - concentration_mcg_mL) > SAME_STRENGTH * most;
}

function far(a: number, b: number): boolean {
  return Math.abs(a - b) > SAME_DOSE * Math.max(a, b);
}
