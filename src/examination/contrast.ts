import type { DeviceState } from '../delivery/index.ts';
import type { Chance } from './chance.ts';
import type { ExaminationKey, Sign, Why } from './examination.ts';
import { examinationOf } from './files/shipped.ts';
import { because, type Found, found } from './found.ts';

type Sink = DeviceState['catheter']['breaks'][number]['into'];

/** Where contrast or tracer lies that left the line. */
export function besideSign(into: Sink): Sign {
  return into === 'pocket' ? 'contrast_pocket' : 'contrast_tissue';
}

export function besideWhy(into: Sink): Why {
  return because('catheter', into === 'pocket' ? 'leaves_into_pocket' : 'leaves_into_tissue');
}

/**
 * What a reader of pictures reports: the true signs, unless the method overlooks what is wrong or sees something in
 * a sound line. A false picture shows a streak beside the line; which sign it really is was not published.
 */
export function asRead(
  key: ExaminationKey,
  signs: readonly Sign[],
  why: readonly Why[],
  chance: Chance,
): Found {
  const { sensitivity, specificity } = examinationOf(key);
  const sound = signs.every((sign) => sign === 'contrast_rises');
  if (sound && chance.invents(specificity)) {
    const false_sign = because('method', 'false_by_chance', specificity?.value);
    return found(['contrast_rises', 'contrast_tissue'], [...why, false_sign], { misled: true });
  }
  if (!sound && chance.misses(sensitivity)) {
    const missed = because('method', 'missed_by_chance', sensitivity?.value);
    return found(['contrast_rises'], [...why, missed], { misled: true });
  }
  return found(signs, why);
}
