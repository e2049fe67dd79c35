import { ACTIONS } from '../../../case/catalogue/index.ts';
import { type Case, dailyDose_mcg, dayPlan, pumpNamed } from '../../../case/index.ts';
import type { PumpSetting } from '../../run.ts';
import type { TaskKey } from '../../words.ts';
import { type Arrived, lastArrived } from './arrived.ts';

/** Daily dose of a setting, mcg/day; 0 when it stops, undefined for a bolus and for a pump nobody knows. */
export function dailyDoseOf(setting: PumpSetting, document: Case): number | undefined {
  if (setting.kind === 'stop') return 0;
  const pump = pumpNamed(document.device.pump);
  if (setting.kind === 'bolus' || pump === undefined) return undefined;
  const { mode, concentration_mcg_mL } = setting.prescription;
  return dailyDose_mcg(dayPlan(mode, concentration_mcg_mL, pump));
}

/** Everything a setting is, by the names of models/actions/: what it is meant as, and the mistake it amounts to. */
export function namesOf(setting: PumpSetting, document: Case, at_s: number): readonly TaskKey[] {
  if (setting.kind === 'stop') return ['act/stop_pump'];
  if (setting.kind === 'bolus') return ['act/single_bolus'];
  if (setting.prescription.mode.kind === 'minimum_rate') return ['act/minimum_rate'];
  const names: TaskKey[] = ['act/reprogram', 'act/restart'];
  const arrived = lastArrived(document, at_s);
  const dose = dailyDoseOf(setting, document);
  if (arrived === undefined || dose === undefined || arrived.dose_mcg_day <= 0) return names;
  return [...names, ...mistakes(dose / arrived.dose_mcg_day, arrived)];
}

function mistakes(share: number, { gap_h }: Arrived): readonly TaskKey[] {
  return [...ACTIONS.values()].flatMap(({ key, recognised }): TaskKey[] => {
    if (recognised?.entry !== 'prescription') return [];
    const { share_of_last, gap_h: gap } = recognised;
    return within(share, share_of_last) && within(gap_h, gap) ? [`act/${key}`] : [];
  });
}

function within(
  value: number,
  { least, most = Number.POSITIVE_INFINITY }: { least: number; most?: number },
): boolean {
  return value >= least && value <= most;
}
