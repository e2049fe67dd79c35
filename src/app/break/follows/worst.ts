import { stopsAt } from './complaint.ts';
import { livingSamples } from './end.ts';
import type { Output } from './request.ts';
import type { Run } from './run.ts';
import { STRIPS, type Strip } from './strip-list.ts';

/** Strips that are watched for how ill somebody gets. */
export type WatchedSign = 'awake' | 'oxygen' | 'pressure' | 'temperature' | 'heart';

/** How far a vital sign goes from what the same patient shows without the fault. */
export interface Worst {
  readonly sign: WatchedSign;
  readonly way: 'lowest' | 'highest';
  readonly value: number;
  /** When it is first reached as it is shown. */
  readonly at_s: number;
}

const WATCHED: readonly (readonly [WatchedSign, Worst['way']])[] = [
  ['awake', 'lowest'],
  ['oxygen', 'lowest'],
  ['pressure', 'lowest'],
  ['temperature', 'highest'],
  ['heart', 'highest'],
  ['heart', 'lowest'],
];
/** Less of the axis than this is not worth a word. */
const WORTH = 0.03;

/** The worst of the window before the circulation stops, only of signs that leave their usual range. */
export function worstOf(run: Run): readonly Worst[] {
  const until = livingSamples(run) - (stopsAt(run) === undefined ? 0 : 1);
  return WATCHED.flatMap(([sign, way]) => {
    const strip = STRIPS.find(({ id }) => id === sign);
    const found = strip?.output && worst(run, strip, strip.output, way, until);
    return found === undefined ? [] : [{ sign, way, ...found }];
  });
}

function worst(
  { broken, whole }: Run,
  { scale, decimals }: Strip,
  output: Output,
  way: Worst['way'],
  until: number,
): Pick<Worst, 'value' | 'at_s'> | undefined {
  const up = way === 'highest' ? 1 : -1;
  const here = broken.course.outputs[output];
  const usual = whole.course.outputs[output].reduce(
    (most, value) => Math.max(most, up * value),
    Number.NEGATIVE_INFINITY,
  );
  let value = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < until; i++) value = Math.max(value, up * here[i]!);
  const range = (scale?.max ?? 1) - (scale?.min ?? 0);
  if (value - usual < WORTH * range) return undefined;
  const shown = (each: number) => each.toFixed(decimals);
  const at = here.findIndex((each) => shown(each) === shown(up * value));
  return { value: up * value, at_s: broken.course.time_s[at] ?? 0 };
}
