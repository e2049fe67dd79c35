import type { DeviceState } from '../delivery/index.ts';
import { blocks, breakWhys, broken, tipWhy } from './catheter.ts';
import type { Chance } from './chance.ts';
import { asRead, besideSign, besideWhy } from './contrast.ts';
import type { Sign, Why } from './examination.ts';
import { numberOf } from './files/shipped.ts';
import { because, type Found, found, withoutPump } from './found.ts';
import { drawSidePort } from './side-port.ts';

/**
 * Contrast through the side port, then CT. It is injected only when fluid came first; `port` is the chance of that
 * pull, the same as in an examination of the side port at the same second.
 */
export function dyeStudy(device: DeviceState, chance: Chance, port: Chance): Found {
  if (device.pump === 'none') return withoutPump();
  const drawn = drawSidePort(device, port);
  if (drawn.fluid === 'none') {
    return found(['not_injected'], [...drawn.why, because('method', 'aspirate_needed')], {
      misled: drawn.misled,
    });
  }
  const { signs, why } = follow(device);
  return asRead('dye_study', signs, [because('method', 'aspirate_clears_the_line'), ...why], chance);
}

/** From the port to the tip, as far as the contrast comes. */
function follow({ catheter }: DeviceState): {
  readonly signs: readonly Sign[];
  readonly why: readonly Why[];
} {
  const signs: Sign[] = [];
  const why: Why[] = [];
  for (const place of broken(catheter)) {
    why.push(...breakWhys([place]));
    if (place.passes >= numberOf('dye_study', 'seen_below')) continue;
    if (place.form === 'mass') signs.push('tip_mass');
    else if (blocks(place)) {
      if (place.passes < numberOf('dye_study', 'stops_below')) {
        return { signs: [...signs, 'contrast_stops'], why };
      }
    } else {
      signs.push(besideSign(place.into));
      why.push(besideWhy(place.into));
      if (place.form === 'gap') return { signs, why };
    }
  }
  const tip = TIP_SIGNS[catheter.tip_space];
  return { signs: [...new Set([...signs, tip])], why: [...why, tipWhy(catheter)] };
}

const TIP_SIGNS = {
  intrathecal: 'contrast_rises',
  subdural: 'contrast_subdural',
  epidural: 'contrast_epidural',
  outside: 'contrast_tissue',
} as const;
