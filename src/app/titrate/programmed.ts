import { type Case, dailyDose_mcg, dayPlan, pumpNamed, sortedLog } from '../../case/index.ts';

/** What the programmer says a day brings at a time, mcg; 0 when the pump is stopped, undefined without a pump. */
export function programmedDay_mcg(plan: Case, at_s: number): number | undefined {
  const pump = pumpNamed(plan.device.pump);
  if (pump === undefined) return undefined;
  let told = plan.history.prescription;
  let runs = told !== undefined;
  let implanted = runs;
  for (const entry of sortedLog(plan)) {
    if (entry.at_s > at_s) break;
    if (entry.kind === 'implant') implanted = true;
    else if (entry.kind === 'pump_stop') runs = false;
    else if (entry.kind === 'prescription') {
      told = entry.prescription;
      runs = true;
    }
  }
  if (!implanted) return undefined;
  if (!runs || told === undefined) return 0;
  return dailyDose_mcg(dayPlan(told.mode, told.concentration_mcg_mL, pump));
}
