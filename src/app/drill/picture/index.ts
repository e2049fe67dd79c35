import type { Item } from '../../../drill/index.ts';
import { firstDosePicture, misplacedPicture } from './amounts.ts';
import { changePicture } from './change.ts';
import { primingPicture } from './line.ts';
import type { Picture } from './picture.ts';
import { refillPicture, residualPicture } from './reservoir.ts';
import { ladderPicture, minimumRatePicture, nextDosePicture } from './steps.ts';
import { strengthsPicture } from './strengths.ts';

export type { Bar, BarsPicture, LinePicture, Picture, Place, Strip, StripsPicture } from './picture.ts';
export { rowsOf } from './rows.ts';

const PICTURES: Readonly<Record<Item['topic'], (item: Item) => Picture>> = {
  flow: strengthsPicture,
  lowest_dose: strengthsPicture,
  oral_step: ladderPicture,
  first_dose: firstDosePicture,
  next_dose: nextDosePicture,
  refill_date: refillPicture,
  residual: residualPicture,
  priming: primingPicture,
  bridge: changePicture,
  minimum_rate: minimumRatePicture,
  really_got: (item) =>
    /^(wrong_fill|no_bridge)/.test(item.variant) ? changePicture(item) : misplacedPicture(item),
};

/** The picture of an item, from its own case by the engine. */
export function pictureOf(item: Item): Picture {
  return PICTURES[item.topic](item);
}
