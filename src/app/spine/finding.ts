import { sayLevel } from '../numbers/index.ts';
import { text } from '../strings/index.ts';
import type { Levels } from './profile.ts';

/** Levels that differ by less than this share of the highest are one to the eye. */
const EVEN_SHARE = 0.2;
/** Under this there is nothing to tell, in ng/mL. */
const NOTHING_ng_mL = 0.05;

/** The picture in one sentence, from the numbers it is drawn with. */
export function spineFinding(oral: Levels, pump: Levels, tip: string): string {
  const { finding } = text.spine;
  if ([...oral, ...pump].some(Number.isNaN)) return finding.none;
  const [cistern = 0, neck = 0, , lumbar = 0] = pump;
  const ofPump =
    Math.max(...pump) < NOTHING_ng_mL
      ? finding.noPump
      : finding.pump(sayLevel(lumbar), sayLevel(neck), sayLevel(cistern));
  return finding.whole(ofPump, sayOral(oral), tip);
}

function sayOral(levels: Levels): string {
  const { finding } = text.spine;
  const [low, high] = [Math.min(...levels), Math.max(...levels)];
  if (high < NOTHING_ng_mL) return finding.noOral;
  if (high - low > EVEN_SHARE * high) return finding.uneven(sayLevel(low), sayLevel(high));
  return finding.even(sayLevel(levels.reduce((sum, level) => sum + level, 0) / levels.length));
}
