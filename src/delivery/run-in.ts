import { AT_REST, type Case, DAY_S, dailyDose_mcg, dayPlan, type Pump, type Setting } from '../case/index.ts';
import type { DeliveryPiece } from './delivery.ts';
import { pumpOf } from './pump-of.ts';
import { planOrders } from './pump-orders.ts';

/**
 * Time before second 0: the history's prescription repeated every day, the line full of what the reservoir holds
 * and the reservoir kept as it stands at second 0. Without a prescription, and before the history's first day,
 * there is no pump. Answers the pieces from `from_s` to `to_s`, the first and the last cut there.
 */
export function runInPieces(
  document: Case,
  pump: Pump,
  from_s: number,
  to_s: number,
): readonly DeliveryPiece[] {
  const { prescription, days } = document.history;
  const implanted_s = prescription === undefined ? 0 : 0 - days * DAY_S;
  const pieces: DeliveryPiece[] = [];
  const unimplanted_s = Math.min(implanted_s, to_s);
  if (from_s < unimplanted_s) pieces.push(pieceOf(AT_REST, from_s, unimplanted_s, 0, 0, 0));
  if (prescription === undefined) return pieces;
  const { concentration_mcg_mL, reservoir_volume_mL } = document.device;
  const runs = 1 + document.patient.pump_accuracy;
  const plan = dayPlan(prescription.mode, prescription.concentration_mcg_mL, pump);
  for (const order of planOrders(plan, Math.max(from_s, implanted_s), Math.min(to_s, 0))) {
    pieces.push(
      pieceOf(order.setting, order.from_s, order.to_s, runs, concentration_mcg_mL, reservoir_volume_mL),
    );
  }
  return pieces;
}

function pieceOf(
  { flow_mL_h, programmed_mcg_h }: Setting,
  from_s: number,
  to_s: number,
  runs: number,
  held_mcg_mL: number,
  reservoir_mL: number,
): DeliveryPiece {
  return {
    from_s,
    to_s,
    ordered_mcg_h: programmed_mcg_h,
    ordered_mL_h: flow_mL_h,
    programmed_mcg_h,
    programmed_mL_h: flow_mL_h,
    flow_mL_h: flow_mL_h * runs,
    delivered_mcg_h: flow_mL_h * runs * held_mcg_mL,
    pocket_mcg_h: 0,
    tissue_mcg_h: 0,
    pocket_mL_h: 0,
    tip_mcg_mL: held_mcg_mL,
    reservoir_mL,
    reservoir_leak_mL_h: 0,
    reservoir_mcg_mL: held_mcg_mL,
  };
}

/** Daily means of what the history delivers: at the catheter tip in mcg/day, by mouth in mg/day. */
export interface MeanExposure {
  readonly infusion_mcg_day: number;
  readonly oral_mg_day: number;
}

export function meanExposure(document: Case): MeanExposure {
  const { oral, prescription } = document.history;
  const oral_mg_day = oral.reduce((sum, dose) => sum + dose.mg, 0);
  if (prescription === undefined) return { infusion_mcg_day: 0, oral_mg_day };
  const plan = dayPlan(prescription.mode, prescription.concentration_mcg_mL, pumpOf(document));
  const strength = document.device.concentration_mcg_mL / prescription.concentration_mcg_mL;
  const infusion_mcg_day = dailyDose_mcg(plan) * strength * (1 + document.patient.pump_accuracy);
  return { infusion_mcg_day, oral_mg_day };
}
