import type { Prescription } from '../../../case/index.ts';
import type { PumpSetting } from '../../../rehearsal/index.ts';

export const SETTING_MODES = [
  'simple_continuous',
  'flex',
  'periodic_bolus',
  'minimum_rate',
  'stop',
  'bolus',
] as const;
export type SettingMode = (typeof SETTING_MODES)[number];

export interface PeriodDraft {
  readonly from: string;
  readonly to: string;
  readonly rate: string;
}

/** A setting as it is being keyed: every number is the text that was typed, whatever the mode. */
export interface SettingDraft {
  readonly mode: SettingMode;
  readonly concentration: string;
  /** mcg/day. */
  readonly dose: string;
  /** mcg/h outside every period. */
  readonly base: string;
  readonly periods: readonly PeriodDraft[];
  /** Of a repeated or a single bolus. */
  readonly bolus_mcg: string;
  readonly bolus_minutes: string;
  /** Clock times of repeated boluses, with commas. */
  readonly times: string;
  /** Empty: no bridge bolus. */
  readonly bridge: string;
}

export const EMPTY_SETTING: SettingDraft = {
  mode: 'simple_continuous',
  concentration: '',
  dose: '',
  base: '',
  periods: [],
  bolus_mcg: '',
  bolus_minutes: '',
  times: '',
  bridge: '',
};

/** A draft that begins with what the pump was told: what is wrong there stays wrong until somebody sees it. */
export function draftOfPrescription({ concentration_mcg_mL, mode }: Prescription): SettingDraft {
  const draft = { ...EMPTY_SETTING, concentration: String(concentration_mcg_mL) };
  switch (mode.kind) {
    case 'minimum_rate':
      return { ...draft, mode: 'minimum_rate' };
    case 'simple_continuous':
      return { ...draft, dose: text(mode.dose_mcg_day) };
    case 'flex':
      return {
        ...draft,
        mode: 'flex',
        base: text(mode.base_mcg_h),
        periods: mode.periods.map(({ from, to, rate_mcg_h }) => ({ from, to, rate: text(rate_mcg_h) })),
      };
    case 'periodic_bolus':
      return {
        ...draft,
        mode: 'periodic_bolus',
        bolus_mcg: text(mode.bolus_mcg),
        bolus_minutes: text(mode.minutes),
        times: mode.times.join(', '),
      };
  }
}

export function draftOfSetting(setting: PumpSetting): SettingDraft {
  switch (setting.kind) {
    case 'prescription': {
      const bridge = setting.prescription.bridge_from_mcg_mL;
      return {
        ...draftOfPrescription(setting.prescription),
        bridge: bridge === undefined ? '' : String(bridge),
      };
    }
    case 'stop':
      return { ...EMPTY_SETTING, mode: 'stop' };
    case 'bolus':
      return {
        ...EMPTY_SETTING,
        mode: 'bolus',
        bolus_mcg: text(setting.mcg),
        bolus_minutes: text(setting.minutes),
      };
  }
}

const FINE = 1000;
function text(value: number): string {
  return String(Math.round(value * FINE) / FINE);
}
