import { tipHeight_cm } from '../../case/index.ts';
import { text } from '../strings/index.ts';

/** Heights at which the model has the tip in one compartment alone. */
const SAC_cm = tipHeight_cm('L3');
const CONUS_cm = tipHeight_cm('T10');
const NECK_cm = tipHeight_cm('C7');

/** What a tip at a level lies in, by the compartments that it feeds. */
export function sayTipPlace(level: string): string {
  const { tip } = text.spine;
  const height_cm = tipHeight_cm(level);
  if (height_cm <= SAC_cm) return tip.sac;
  if (height_cm < CONUS_cm) return tip.belowConus;
  if (height_cm === CONUS_cm) return tip.conus;
  return height_cm < NECK_cm ? tip.aboveConus : tip.neck;
}
