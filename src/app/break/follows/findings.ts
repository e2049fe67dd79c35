import { sayCaseTime } from '../../../case/index.ts';
import { sayDose, sayNumber } from '../../numbers/index.ts';
import { breakFollows } from '../../strings/en/break/follows.ts';
import type { Output } from './request.ts';
import type { Run } from './run.ts';
import type { Strip } from './strip-list.ts';

const words = breakFollows.findings;
/** Below this share of the axis two curves lie on each other. */
const SAME = 0.01;
const HOUR_S = 3600;

/** One sentence that stands in for a strip's picture. */
export function finding({ output, scale, decimals }: Strip, run: Run): string {
  if (output === undefined) return doseFinding(run);
  const span = (scale?.max ?? 1) - (scale?.min ?? 0);
  const { at, apart } = farthest(run, output);
  const say = (value: number) => sayNumber(value, decimals);
  const here = run.broken.course.outputs[output];
  const there = run.whole.course.outputs[output];
  const last = here.length - 1;
  const [now, usual] = [say(here[at] ?? 0), say(there[at] ?? 0)];
  if (now === usual || Math.abs(apart) < SAME * span) return words.same(say(here[last] ?? 0));
  const when = sayCaseTime(run.broken.course.time_s[at] ?? 0);
  return words.peak(now, when, usual);
}

/** The sample in which a curve lies farthest from that of the unbroken chain. */
function farthest({ broken, whole }: Run, output: Output): { readonly at: number; readonly apart: number } {
  const here = broken.course.outputs[output];
  const there = whole.course.outputs[output];
  let at = 0;
  let apart = 0;
  for (let i = 0; i < here.length; i++) {
    const now = here[i]! - there[i]!;
    if (Math.abs(now) <= Math.abs(apart)) continue;
    apart = now;
    at = i;
  }
  return { at, apart };
}

function doseFinding({ broken }: Run): string {
  const { pieces } = broken.delivery;
  const parts = pieces.find(
    ({ programmed_mcg_h: told, delivered_mcg_h: came }) => Math.abs(told - came) > 1e-3 * Math.max(1, told),
  );
  const last = pieces.at(-1);
  if (parts === undefined) return words.doseSame(sayDose(24 * (last?.delivered_mcg_h ?? 0)));
  const missing_mcg = pieces.reduce(
    (sum, piece) =>
      sum + ((piece.programmed_mcg_h - piece.delivered_mcg_h) * (piece.to_s - piece.from_s)) / HOUR_S,
    0,
  );
  const mg = sayNumber(Math.abs(missing_mcg) / 1000, 2);
  const sum = missing_mcg >= 0 ? words.missing(mg) : words.beyond(mg);
  return `${words.doseParts(sayCaseTime(parts.from_s))} ${sum}`;
}
