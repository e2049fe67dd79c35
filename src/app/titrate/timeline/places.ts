import { heightIn } from '../../charts/scale.ts';
import type { Row } from '../schedule/index.ts';
import type { Scales } from './scales.ts';

/** Where the mark of an order is: on a dose strip at the height of its dose, or in the lane above. */
export type Home = 'oral' | 'pump' | 'lane';

/** Height of a bolus where the axis is a rate, which a bolus has none of. */
export const BOLUS_HEIGHT = 0.85;

const HOURS_PER_DAY = 24;

export function homeOf({ entry }: Row): Home {
  switch (entry.kind) {
    case 'oral_regimen':
    case 'oral_dose':
      return 'oral';
    case 'prescription':
    case 'pump_stop':
    case 'lumbar_bolus':
    case 'single_bolus':
      return 'pump';
    default:
      return 'lane';
  }
}

/** Height of a mark in its strip, 0 to 1; one above the axis stays at its top. */
export function heightOf({ entry, dose }: Row, scales: Scales, hourly: boolean): number {
  const amount = dose?.amount ?? 0;
  const height = () => {
    if (entry.kind === 'oral_regimen' || entry.kind === 'oral_dose') return heightIn(scales.oral, amount);
    if (!hourly) return heightIn(scales.pump, amount);
    if (entry.kind === 'prescription') return heightIn(scales.rate, amount / HOURS_PER_DAY);
    return entry.kind === 'pump_stop' ? 0 : BOLUS_HEIGHT;
  };
  return Math.min(1, Math.max(0, height()));
}
