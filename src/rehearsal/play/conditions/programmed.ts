import type { Programmed } from '../../play.ts';
import type { PumpSetting } from '../../run.ts';
import { lastArrived } from '../pump/arrived.ts';
import { dailyDoseOf } from '../pump/recognised.ts';
import type { World } from '../world/world.ts';
import { type Judge, still } from './judge.ts';
import { within } from './span.ts';

interface ProgrammedFields {
  readonly programmed: Judge<'programmed'>;
}

/** What the pump was told by the learner's team; all that is asked of it must be so of one update. */
export const PROGRAMMED_FIELDS: ProgrammedFields = {
  programmed: still(
    ['programmed', 'document'],
    (world, { as, dose_share, dose_mcg_day, concentration_mcg_mL, checked, as_ordered }) =>
      world.programmed.some((told) => {
        const { setting } = told;
        if (as !== undefined && !as.includes(kindOf(setting))) return false;
        if (checked !== undefined && checked !== (told.checked && told.read)) return false;
        if (as_ordered !== undefined && as_ordered !== told.as_ordered) return false;
        if (concentration_mcg_mL !== undefined && concentrationOf(setting) !== concentration_mcg_mL)
          return false;
        const dose = dailyDoseOf(setting, world.document);
        if (dose_mcg_day !== undefined && !(dose !== undefined && within(rounded(dose), dose_mcg_day)))
          return false;
        return dose_share === undefined || within(shareOf(world, told, dose), dose_share);
      }),
  ),
};

function kindOf(setting: PumpSetting): 'prescription' | 'minimum_rate' | 'stopped' | 'bolus' {
  if (setting.kind === 'stop') return 'stopped';
  if (setting.kind === 'bolus') return 'bolus';
  return setting.prescription.mode.kind === 'minimum_rate' ? 'minimum_rate' : 'prescription';
}

function concentrationOf(setting: PumpSetting): number | undefined {
  return setting.kind === 'prescription' ? setting.prescription.concentration_mcg_mL : undefined;
}

const SHARES = new WeakMap<Programmed, number>();

/** Against the last daily dose that really arrived before the update; NaN when none did. What has been stays so. */
function shareOf({ document }: Pick<World, 'document'>, told: Programmed, dose: number | undefined): number {
  const known = SHARES.get(told);
  if (known !== undefined) return known;
  const arrived = lastArrived(document, told.at_s)?.dose_mcg_day ?? 0;
  const share = dose === undefined || arrived <= 0 ? Number.NaN : Math.round((dose / arrived) * 100) / 100;
  SHARES.set(told, share);
  return share;
}

function rounded(dose: number): number {
  return Math.round(dose * 10) / 10;
}
