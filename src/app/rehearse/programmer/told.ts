import { dailyDose_mcg, dayPlan, type Pump, type PumpMode, pumpNamed } from '../../../case/index.ts';
import type { Shown } from '../../../examination/index.ts';
import type { Play, PumpSetting } from '../../../rehearsal/index.ts';

export type ToldMode = PumpMode | { readonly kind: 'stopped' };

/** What the pump is set to, as far as the team knows. */
export interface Told {
  readonly concentration_mcg_mL: number;
  readonly mode: ToldMode;
  readonly dose_mcg_day: number;
  readonly flow_mL_day: number;
  readonly bridge_from_mcg_mL?: number;
}

export const pumpOf = ({ scenario }: Play): Pump | undefined => pumpNamed(scenario.case.device.pump);

/** What the last interrogation showed; nothing else is on the screen of the programmer. */
export function lastRead({ tasks }: Play): Shown | undefined {
  return tasks
    .flatMap(({ task, shown }) =>
      task === 'examine/interrogation' && shown?.prescription !== undefined ? [shown] : [],
    )
    .reduce<Shown | undefined>(
      (last, shown) => (last === undefined || shown.at_s >= last.at_s ? shown : last),
      undefined,
    );
}

export function toldOfShown({ prescription }: Shown, pump: Pump | undefined): Told | undefined {
  if (prescription === undefined) return undefined;
  const { mode, concentration_mcg_mL, dose_mcg_day } = prescription;
  return mode.kind === 'stopped'
    ? { concentration_mcg_mL, mode, dose_mcg_day: 0, flow_mL_day: 0 }
    : { ...figures(mode, concentration_mcg_mL, pump), dose_mcg_day };
}

/** What the pump is told now: the last reading, and what the team programmed after it. Undefined before any of both. */
export function toldNow(play: Play): Told | undefined {
  const pump = pumpOf(play);
  const read = lastRead(play);
  let told = read && toldOfShown(read, pump);
  for (const { at_s, setting } of play.programmed) {
    if (read === undefined || at_s >= read.at_s) told = toldAfter(told, setting, pump);
  }
  return told;
}

/** A single bolus runs on top of what is set, and leaves it as it is. */
export function toldAfter(
  told: Told | undefined,
  setting: PumpSetting,
  pump: Pump | undefined,
): Told | undefined {
  switch (setting.kind) {
    case 'prescription': {
      const { mode, concentration_mcg_mL, bridge_from_mcg_mL } = setting.prescription;
      const now = figures(mode, concentration_mcg_mL, pump);
      return bridge_from_mcg_mL === undefined ? now : { ...now, bridge_from_mcg_mL };
    }
    case 'stop':
      return {
        concentration_mcg_mL: told?.concentration_mcg_mL ?? Number.NaN,
        mode: { kind: 'stopped' },
        dose_mcg_day: 0,
        flow_mL_day: 0,
      };
    case 'bolus':
      return told;
  }
}

/** Total and mean flow of a day; a mode that no pump can run gives no numbers. */
function figures(mode: PumpMode, concentration_mcg_mL: number, pump: Pump | undefined): Told {
  const dose_mcg_day =
    pump === undefined ? Number.NaN : dailyDose_mcg(dayPlan(mode, concentration_mcg_mL, pump));
  return { concentration_mcg_mL, mode, dose_mcg_day, flow_mL_day: dose_mcg_day / concentration_mcg_mL };
}
