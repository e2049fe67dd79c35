import type { DeviceState } from '../delivery/index.ts';
import { numberOf } from './files/shipped.ts';
import { because, type Found, found } from './found.ts';

/** Fluid beside the pump, whatever it is; possible where a pump was taken out too. */
export function pocketUltrasound({ pocket_mL }: DeviceState): Found {
  const wet = pocket_mL >= numberOf('pocket_ultrasound', 'seen_from_mL');
  const why =
    pocket_mL > 0 ? because('body', 'fluid_in_pocket', pocket_mL) : because('body', 'pocket_is_dry');
  return found([wet ? 'fluid_beside_pump' : 'pocket_dry'], [why], {
    numbers: [{ name: 'pocket_mL', value: wet ? pocket_mL : 0, unit: 'mL' }],
  });
}
