import type { DeviceState } from '../delivery/index.ts';
import { blocks, breakWhys, broken, isShut, tipWhy } from './catheter.ts';
import type { Chance } from './chance.ts';
import type { Why } from './examination.ts';
import { examinationOf, numberOf } from './files/shipped.ts';
import { because, type Found, found, withoutPump } from './found.ts';

/** What a slow pull at the side port brings. */
export interface Drawn {
  readonly fluid: 'spinal' | 'serous' | 'none';
  /** An open catheter that gave nothing. */
  readonly misled: boolean;
  readonly why: readonly Why[];
}

export function aspirateSidePort(device: DeviceState, chance: Chance): Found {
  if (device.pump === 'none') return withoutPump();
  const { fluid, misled, why } = drawSidePort(device, chance);
  const sign = { spinal: 'aspirates', serous: 'serous', none: 'no_aspirate' } as const;
  const value = fluid === 'none' ? 0 : numberOf('side_port', 'aspirate_mL');
  return found([sign[fluid]], why, { misled, numbers: [{ name: 'aspirate_mL', value, unit: 'mL' }] });
}

/** Follows the catheter from the port to the tip until something holds the fluid back. */
export function drawSidePort(device: DeviceState, chance: Chance): Drawn {
  if (device.flipped) return { fluid: 'none', misled: false, why: [because('pump', 'on_its_face')] };
  for (const place of broken(device.catheter)) {
    const why = breakWhys([place]);
    const shut = isShut(place.passes);
    if (blocks(place) && shut) return { fluid: 'none', misled: false, why };
    if (place.form === 'gap' || (place.form === 'hole' && shut)) return fromBeside(device, place.into, why);
  }
  return fromTip(device, chance);
}

/** Through a gap the needle draws air, or what lies in the pocket. */
function fromBeside(device: DeviceState, into: 'pocket' | 'tissue', why: readonly Why[]): Drawn {
  const wet = into === 'pocket' && device.pocket_mL >= numberOf('side_port', 'least_mL');
  if (!wet) return { fluid: 'none', misled: false, why };
  return {
    fluid: 'serous',
    misled: false,
    why: [...why, because('body', 'fluid_in_pocket', device.pocket_mL)],
  };
}

function fromTip({ catheter }: DeviceState, chance: Chance): Drawn {
  const tip = tipWhy(catheter);
  const { tip_space } = catheter;
  const dry: Drawn = { fluid: 'none', misled: false, why: [tip] };
  if (tip_space === 'outside' || tip_space === 'epidural') return dry;
  if (tip_space === 'subdural' && chance.happens(numberOf('side_port', 'subdural_dry'))) return dry;
  const { specificity } = examinationOf('side_port');
  if (specificity !== undefined && chance.invents(specificity)) {
    return {
      fluid: 'none',
      misled: true,
      why: [tip, because('method', 'open_but_dry', 1 - specificity.value)],
    };
  }
  return { fluid: 'spinal', misled: false, why: [because('catheter', 'line_open'), tip] };
}
