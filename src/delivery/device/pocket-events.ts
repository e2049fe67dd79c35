import type { DeliveryRescue } from '../delivery.ts';
import type { ReservoirEvent } from '../reservoir-events.ts';
import type { PocketEvent } from './pocket.ts';

/** What is put beside the pump at a refill, and what a needle draws out of there again. */
export function beside(
  events: readonly ReservoirEvent[],
  rescues: readonly DeliveryRescue[],
): readonly PocketEvent[] {
  const put = events.flatMap((event): readonly PocketEvent[] => {
    if (event.kind !== 'fill' || event.beside_mL === 0) return [];
    const { at_s, beside_mL, concentration_mcg_mL } = event;
    return [{ at_s, mL: beside_mL, mcg: beside_mL * concentration_mcg_mL, share_out: 0 }];
  });
  const drawn = rescues
    .filter(({ dose }) => dose === 'pocket_aspiration')
    .map(({ at_s, amount }) => ({ at_s, mL: 0, mcg: 0, share_out: Math.min(1, amount) }));
  return [...put, ...drawn].sort((a, b) => a.at_s - b.at_s);
}
