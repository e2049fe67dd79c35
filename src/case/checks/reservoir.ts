import type { Finding, Place } from '../finding.ts';
import type { Pump } from '../pumps.ts';
import { sayNumber } from '../words.ts';

export function capacityFindings(volume_mL: number, pump: Pump, at: Place): Finding[] {
  if (volume_mL <= pump.capacity_mL) return [];
  return [
    {
      at,
      code: 'reservoir.above-capacity',
      message: `${sayNumber(volume_mL)} mL is more than the reservoir of the ${pump.title} holds.`,
      mend: `Give at most ${sayNumber(pump.capacity_mL)} mL.`,
    },
  ];
}
