import type { DeviceState } from '../delivery/index.ts';
import { breakWhys, tipWhy } from './catheter.ts';
import type { Sign, Why } from './examination.ts';
import { because, type Found, found, withoutPump } from './found.ts';

/** What metal, air and outline show: no clot, no hole, and not in which space a tip lies that has stayed in place. */
export function film(device: DeviceState): Found {
  if (device.pump === 'none') return withoutPump();
  const { breaks, tip_space } = device.catheter;
  const is = (form: 'gap' | 'kink') => breaks.some((each) => each.form === form && each.passes < 1);
  const signs: Sign[] = [];
  if (device.flipped) signs.push('pump_reversed');
  if (is('gap')) signs.push('gap');
  if (is('kink')) signs.push('kink');
  if (tip_space === 'outside' || tip_space === 'epidural') signs.push('tip_moved');
  return found(signs.length > 0 ? signs : ['film_normal'], whys(device));
}

function whys(device: DeviceState): readonly Why[] {
  const { breaks, tip_space } = device.catheter;
  const seen = breaks.filter(({ form }) => form === 'gap' || form === 'kink');
  const soft = breaks.filter((each) => !seen.includes(each) && each.passes < 1);
  const why: Why[] = device.flipped ? [because('pump', 'on_its_face')] : [];
  why.push(...breakWhys(seen), tipWhy(device.catheter));
  if (soft.length > 0) why.push(because('method', 'soft_faults_unseen'));
  if (tip_space === 'subdural') why.push(because('method', 'space_unseen'));
  return why;
}
