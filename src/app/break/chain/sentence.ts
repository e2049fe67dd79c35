import { sayCaseTime } from '../../../case/index.ts';
import type { DeviceState } from '../../../delivery/index.ts';
import { sayDose, sayNumber } from '../../numbers/index.ts';
import { breakText } from '../../strings/en/break/break.ts';
import { sayDrug } from '../say-amount.ts';
import { differs, type Way } from './way.ts';

const words = breakText.sentence;

/** What happened in one second and no rate shows. */
export interface AtOnce {
  readonly flushes: readonly { readonly at_s: number; readonly mcg: number }[];
  /** Through open valves, in minutes from that second on. */
  readonly ranOut: readonly { readonly at_s: number; readonly mcg: number }[];
  readonly beside: readonly { readonly at_s: number; readonly mcg: number }[];
  /** Tablets of a day, mg, where fewer are taken than ordered. */
  readonly tablets: { readonly ordered_mg: number; readonly taken_mg: number } | undefined;
}
export const NOTHING_AT_ONCE: AtOnce = {
  flushes: [],
  ranOut: [],
  beside: [],
  tablets: undefined,
};

const FRESH_S = 86_400;

/** What went in at once is the first news for a day. */
export function isFresh(at_s: number, now_s: number): boolean {
  return at_s <= now_s && now_s - at_s < FRESH_S;
}

/** Where the drug goes, in words: every part of it that is more than rounding. */
export function sayWay(way: Way, device: DeviceState, atOnce: AtOnce = NOTHING_AT_ONCE): string {
  const first = [begins(way), ...partsOf(way, device)].join('; ');
  const ordered =
    way.reason !== 'no_pump' && way.programmed > 0 && differs(way.ordered, way.programmed)
      ? [words.ordered(sayDose(way.ordered), sayDose(way.programmed))]
      : [];
  const { flushes, ranOut, beside, tablets } = atOnce;
  const hourly_mcg = Math.max(way.programmed, 1) / 24;
  const once = [
    ...flushes.map(({ at_s, mcg }) => ({
      at_s,
      said: words.flush(sayDrug(mcg), sayCaseTime(at_s), sayNumber(mcg / hourly_mcg, 0)),
    })),
    ...ranOut.map(({ at_s, mcg }) => ({ at_s, said: words.ranOut(sayDrug(mcg), sayCaseTime(at_s)) })),
    ...beside.map(({ at_s, mcg }) => ({ at_s, said: words.beside(sayDrug(mcg), sayCaseTime(at_s)) })),
  ];
  const said = (fresh: boolean) =>
    once.filter(({ at_s }) => isFresh(at_s, device.at_s) === fresh).map((each) => each.said);
  return [
    ...said(true),
    ...ordered,
    `${first}.`,
    ...said(false),
    ...(device.pocket_mcg >= LEAST_POCKET_MCG ? [words.pocketHolds(sayDrug(device.pocket_mcg))] : []),
    ...(tablets ? [words.tablets(sayDose(tablets.ordered_mg), sayDose(tablets.taken_mg))] : []),
  ].join(' ');
}

/** Less than a tenth of a milligram beside the pump is not worth a sentence. */
const LEAST_POCKET_MCG = 100;

function begins({ ordered, programmed, delivered, reason }: Way): string {
  if (reason === 'no_pump') return ordered > 0 ? words.noPump(sayDose(ordered)) : words.never;
  if (reason === 'priming') return words.priming(sayDose(delivered));
  if (programmed === 0) return words.programmedNone(sayDose(ordered), sayDose(delivered));
  return words.whole(sayDose(programmed), sayDose(delivered));
}

function partsOf(way: Way, { catheter }: DeviceState): readonly string[] {
  const { connector, reservoir, beside, tip, kept, extra, reason } = way;
  const space = catheter.tip_space === 'intrathecal' ? 'tip' : catheter.tip_space;
  const parts: string[] = [];
  if (isThere(connector)) parts.push(words.connector(sayDose(connector)));
  if (isThere(beside)) parts.push(words.connectorTissue(sayDose(beside)));
  if (isThere(tip)) parts.push(words.tissue[space](sayDose(tip)));
  // That there is no pump stands at the beginning.
  if (isThere(kept) && reason !== undefined && reason !== 'no_pump')
    parts.push(words.kept[reason](sayDose(kept)));
  if (isThere(extra) && reason !== 'priming') {
    const why = reason === 'fast' || reason === 'strong' ? reason : 'other';
    parts.push(words.extra[why](sayDose(extra)));
  }
  if (isThere(reservoir)) parts.push(words.reservoir(sayDose(reservoir)));
  return parts;
}

/** Whether it is seen at the one decimal that doses are said with. */
function isThere(mcg_day: number): boolean {
  return mcg_day >= 0.05;
}
