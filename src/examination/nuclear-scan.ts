import type { DeviceState } from '../delivery/index.ts';
import { blocks, breakWhys, broken, isShut, tipWhy } from './catheter.ts';
import type { Chance } from './chance.ts';
import { asRead, besideSign, besideWhy } from './contrast.ts';
import type { Sign, Why } from './examination.ts';
import { numberOf } from './files/shipped.ts';
import { because, type Found, found, withoutPump } from './found.ts';

/** A tracer in the reservoir, followed for one to three days: it goes where the pump moves it, and nowhere without. */
export function nuclearScan(device: DeviceState, chance: Chance): Found {
  if (device.pump === 'none') return withoutPump();
  if (device.flipped) {
    return found(
      ['not_injected'],
      [because('pump', 'on_its_face'), because('reservoir', 'cannot_be_filled')],
    );
  }
  // A reservoir that was empty runs again with the tracer in it.
  if (!device.rotor_turns && device.pump !== 'empty') {
    const whys = [because('pump', 'nothing_leaves_the_pump'), because('method', 'needs_flow')];
    return found(['contrast_stops'], whys);
  }
  const { signs, why, wrongSpace } = follow(device);
  const seen = numberOf('nuclear_scan', 'seen_beside_ct');
  // The shape of the space alone tells subdural from spinal fluid.
  if (wrongSpace && chance.happens(1 - seen)) {
    return found(['contrast_rises'], [...why, because('method', 'missed_by_chance', seen)], { misled: true });
  }
  return asRead('nuclear_scan', signs, why, chance);
}

interface Followed {
  readonly signs: readonly Sign[];
  readonly why: readonly Why[];
  /** Nothing is wrong but the space in which the tip lies. */
  readonly wrongSpace: boolean;
}

function follow({ catheter }: DeviceState): Followed {
  const signs: Sign[] = [];
  const why: Why[] = [];
  for (const place of broken(catheter)) {
    why.push(...breakWhys([place]));
    if (place.passes >= numberOf('nuclear_scan', 'seen_below')) continue;
    if (blocks(place)) {
      // What is held back leaves the line in drops that no camera sees; only a gap or a hole lets tracer out.
      if (!isShut(place.passes)) continue;
      return { signs: [...new Set([...signs, 'contrast_stops' as const])], why, wrongSpace: false };
    }
    signs.push(besideSign(place.into));
    why.push(besideWhy(place.into));
    if (isShut(place.passes)) return { signs: [...new Set(signs)], why, wrongSpace: false };
  }
  const { tip_space } = catheter;
  const tip = TIP_SIGNS[tip_space];
  const wrongSpace = signs.length === 0 && (tip_space === 'subdural' || tip_space === 'epidural');
  return { signs: [...new Set([...signs, tip])], why: [...why, tipWhy(catheter)], wrongSpace };
}

const TIP_SIGNS = {
  intrathecal: 'contrast_rises',
  subdural: 'contrast_subdural',
  epidural: 'contrast_epidural',
  outside: 'contrast_tissue',
} as const;
