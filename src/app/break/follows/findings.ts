import { sayCaseTime } from '../../../case/index.ts';
import { sayDose, sayNumber } from '../../numbers/index.ts';
import { breakFollows } from '../../strings/en/break/follows.ts';
import { sayDrug } from '../say-amount.ts';
import { stopsAt } from './complaint.ts';
import { livingSamples } from './end.ts';
import type { Output } from './request.ts';
import type { Run } from './run.ts';
import type { Strip } from './strip-list.ts';

const words = breakFollows.findings;
/** Below this share of the axis two curves lie on each other. */
const SAME = 0.01;
const HOUR_S = 3600;
/** Less than this of a window's drug is rounding, mcg. */
const ROUNDING_MCG = 0.5;

/** One sentence that stands in for a strip's picture. */
export function finding(strip: Strip, run: Run): string {
  const { id, output, scale, decimals } = strip;
  if (output === undefined) return doseFinding(run);
  const span = (scale?.max ?? 1) - (scale?.min ?? 0);
  const { at, apart } = farthest(run, output, decimals);
  const say = (value: number) => breakFollows.strips[id].say(sayNumber(value, decimals));
  const here = run.broken.course.outputs[output];
  const there = run.whole.course.outputs[output];
  const [now, usual] = [say(here[at] ?? 0), say(there[at] ?? 0)];
  const stops_s = stopsAt(run);
  const still = stops_s === undefined ? '' : ` ${words.still(sayCaseTime(stops_s))}`;
  if (now === usual || Math.abs(apart) < SAME * span)
    return words.same(say(here[livingSamples(run) - 1] ?? 0)) + still;
  return words.peak(now, sayCaseTime(run.broken.course.time_s[at] ?? 0), usual) + still;
}

/**
 * The sample in which a curve lies farthest from that of the same patient without the fault, as long as the circulation
 * lasts; of those that are shown with the same number, the first.
 */
function farthest(
  run: Run,
  output: Output,
  decimals: number,
): { readonly at: number; readonly apart: number } {
  const here = run.broken.course.outputs[output];
  const there = run.whole.course.outputs[output];
  const until = livingSamples(run);
  let at = 0;
  let apart = 0;
  for (let i = 0; i < until; i++) {
    const now = here[i]! - there[i]!;
    if (Math.abs(now) <= Math.abs(apart)) continue;
    apart = now;
    at = i;
  }
  const shown = here[at]?.toFixed(decimals);
  const least = Math.abs(apart) - 10 ** -decimals;
  for (let i = 0; i < at; i++) {
    if (here[i]!.toFixed(decimals) !== shown || Math.abs(here[i]! - there[i]!) < least) continue;
    return { at: i, apart };
  }
  return { at, apart };
}

function doseFinding({ broken }: Run): string {
  const { pieces, doses } = broken.delivery;
  const parts = pieces.find(
    ({ programmed_mcg_h: told, delivered_mcg_h: came }) => Math.abs(told - came) > 1e-3 * Math.max(1, told),
  );
  const flushes = doses.filter(({ route, amount_mcg }) => route === 'flush' && amount_mcg > 0);
  const last = pieces.at(-1);
  if (parts === undefined && flushes.length === 0)
    return words.doseSame(sayDose(24 * (last?.delivered_mcg_h ?? 0)));
  const flushed_mcg = flushes.reduce((sum, { amount_mcg }) => sum + amount_mcg, 0);
  const missing_mcg = pieces.reduce(
    (sum, piece) =>
      sum + ((piece.programmed_mcg_h - piece.delivered_mcg_h) * (piece.to_s - piece.from_s)) / HOUR_S,
    -flushed_mcg,
  );
  const drug = sayDrug(Math.abs(missing_mcg));
  const sum = missing_mcg >= 0 ? words.missing(drug) : words.beyond(drug);
  return [
    ...flushes.map(({ at_s, amount_mcg }) => words.atOnce(sayDrug(amount_mcg), sayCaseTime(at_s))),
    ...(parts === undefined ? [] : [words.doseParts(sayCaseTime(parts.from_s))]),
    Math.abs(missing_mcg) < ROUNDING_MCG ? words.even : sum,
  ].join(' ');
}
