import { sayValue } from '../bedside/index.ts';

const mL = (volume_mL: number) => `${sayValue(Math.round(volume_mL * 10) / 10)} mL`;

/** What a step showed, in the words of whoever holds the syringe. */
export const SAYS = {
  drawn: (volume_mL: number) => `${mL(volume_mL)} drawn, then nothing more.`,
  no_septum: 'The needle does not find the septum.',
  nothing_left: 'Nothing comes: it was drawn empty before.',
  went_in: (volume_mL: number) => `${mL(volume_mL)} went in without resistance.`,
  full: (volume_mL: number) => `${mL(volume_mL)} are in. No resistance, no burning, no swelling.`,
  resists: (volume_mL: number) =>
    `At ${mL(volume_mL)} it goes hard. "It burns!" The skin over the pump rises.`,
  pushed_on: (volume_mL: number) =>
    `${mL(volume_mL)} are pushed. Firm swelling over the pump, burning goes on.`,
  freely: (volume_mL: number) => `${mL(volume_mL)} come back freely and go in again.`,
  short: (back_mL: number, pushed_mL: number) => `Only ${mL(back_mL)} of ${mL(pushed_mL)} come back.`,
  nothing_filled: 'Nothing was filled yet; nothing comes back.',
  stopped: (volume_mL: number) => `Stopped. ${mL(volume_mL)} have left the syringe.`,
  stopped_empty: 'Stopped before anything was filled. The reservoir is empty.',
  no_reason: 'No resistance, no burning, no swelling.',
  reaccessed: (volume_mL: number) => `Needle in anew: ${mL(volume_mL)} can be drawn and go in again.`,
  updated: (dose_mcg_day: number, concentration_mcg_mL: number) =>
    `Updated: ${sayValue(Math.round(dose_mcg_day * 10) / 10)} mcg/day at ${sayValue(concentration_mcg_mL)} mcg/mL.`,
  updated_volume: (volume_mL: number) => `Reservoir volume entered: ${mL(volume_mL)}.`,
  kept: 'Updated. The settings are as before.',
  counts: (volume_mL: number) => `The programmer counts ${mL(volume_mL)}.`,
};
