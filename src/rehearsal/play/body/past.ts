import type { Case } from '../../../case/index.ts';
import type { OutputName } from '../../words.ts';
import { Trace } from './trace.ts';

/** The body so far: what each Case that stood for a while made of it, the latest last. */
export interface Past {
  readonly zero_s: number;
  /** Between two samples. */
  readonly every_s: number;
  readonly outputs: readonly OutputName[];
  readonly stretches: readonly { readonly first: number; readonly trace: Trace }[];
}

export function beginning(
  document: Case,
  outputs: readonly OutputName[],
  zero_s: number,
  every_s: number,
): Past {
  const trace = new Trace(document, outputs, zero_s, every_s);
  return { zero_s, every_s, outputs, stretches: [{ first: 0, trace }] };
}

/** From the sample before now on, the body is that of another Case. */
export function after(past: Past, document: Case, now_s: number): Past {
  const { zero_s, every_s, outputs, stretches } = past;
  const first = Math.floor((now_s - zero_s) / every_s);
  const trace = new Trace(document, outputs, zero_s + first * every_s, every_s);
  return { ...past, stretches: [...stretches.filter((each) => each.first < first), { first, trace }] };
}

/** An output at a second, between two samples on a straight line; in the unit the model declares. */
export function bodyAt(past: Past, output: OutputName, at_s: number): number {
  const steps = Math.max(0, (at_s - past.zero_s) / past.every_s);
  const index = Math.floor(steps);
  const stretch = stretchAt(past, index);
  if (stretch === undefined) return Number.NaN;
  const here = stretch.trace.sample(output, index - stretch.first);
  const share = steps - index;
  if (share === 0) return here;
  return here + share * (stretch.trace.sample(output, index + 1 - stretch.first) - here);
}

/** Whether it held at every sample of the last so many seconds; before the handover nobody looked. */
export function heldFor(
  past: Past,
  output: OutputName,
  now_s: number,
  for_s: number,
  fits: (value: number) => boolean,
): boolean {
  if (now_s - for_s < past.zero_s) return false;
  if (!fits(bodyAt(past, output, now_s))) return false;
  const first = Math.ceil((now_s - for_s - past.zero_s) / past.every_s);
  for (let index = Math.floor((now_s - past.zero_s) / past.every_s); index >= first; index--) {
    const stretch = stretchAt(past, index);
    if (stretch === undefined || !fits(stretch.trace.sample(output, index - stretch.first))) return false;
  }
  return true;
}

function stretchAt({ stretches }: Past, index: number) {
  for (let i = stretches.length - 1; i >= 0; i--) {
    const stretch = stretches[i];
    if (stretch !== undefined && stretch.first <= index) return stretch;
  }
  return undefined;
}
