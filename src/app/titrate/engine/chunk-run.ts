import type { Case } from '../../../case/index.ts';
import type { Course } from '../../../course/index.ts';
import { type Delivery, deliver } from '../../../delivery/index.ts';
import type { ModelChange } from '../../../model/index.ts';
import { CHUNK_S, type Chunk, EVERY_S, SAMPLES } from './chunk.ts';
import { chunkLine } from './chunk-line.ts';
import type { Output } from './outputs.ts';
import type { Place, Run } from './run.ts';

/** Samples of a window that are closer than those of the chunks. */
export interface Detail {
  readonly from_s: number;
  readonly to_s: number;
  readonly course: Course<Output>;
}

interface Parts {
  readonly plan: Case;
  readonly change: ModelChange;
  readonly until_s: number;
  /** undefined where nothing is known yet. */
  readonly chunks: readonly (Chunk | undefined)[];
  readonly detail: Detail | undefined;
}

/** A Run is made anew with every chunk that comes; what the plan delivers stays. */
const delivered = new WeakMap<Case, Delivery>();

function deliveryOf(plan: Case, until_s: number): Delivery {
  const to_s = Math.max(until_s, 1);
  const known = delivered.get(plan);
  if (known?.to_s === to_s) return known;
  const made = deliver(plan, 0, to_s);
  delivered.set(plan, made);
  return made;
}

/** A Run read from chunks. */
export function runOf({ plan, change, until_s, chunks, detail }: Parts): Run {
  const sample = (output: Output, index: number) =>
    chunks[Math.floor(index / SAMPLES)]?.outputs[output][index % SAMPLES] ?? Number.NaN;
  const inDetail = (at_s: number) => detail !== undefined && at_s >= detail.from_s && at_s <= detail.to_s;

  function valueAt(output: Output, at_s: number): number {
    if (detail !== undefined && inDetail(at_s)) return between(detail.course, output, at_s);
    const place = at_s / EVERY_S;
    const index = Math.floor(place);
    const here = sample(output, index);
    const next = sample(output, index + 1);
    return Number.isNaN(next) ? here : here + (next - here) * (place - index);
  }

  function line(output: Output, from_s: number, to_s: number, pixels: number): readonly Place[] {
    if (detail !== undefined && detail.from_s <= from_s && detail.to_s >= to_s) {
      return detailLine(detail.course, output, from_s, to_s);
    }
    return chunkLine(chunks, output, from_s, to_s, pixels);
  }

  return {
    plan,
    change,
    until_s,
    known: knownParts(chunks, until_s),
    get delivery() {
      return deliveryOf(plan, until_s);
    },
    valueAt,
    line,
    mean(output, from_s, to_s) {
      const first = Math.max(0, Math.ceil(from_s / EVERY_S));
      const end = Math.max(first + 1, Math.ceil(to_s / EVERY_S));
      let sum = 0;
      for (let i = first; i < end; i++) sum += sample(output, i);
      return sum / (end - first);
    },
  };
}

function knownParts(chunks: readonly (Chunk | undefined)[], until_s: number) {
  const parts: { from_s: number; to_s: number }[] = [];
  chunks.forEach((chunk, i) => {
    if (chunk === undefined) return;
    const [from_s, to_s] = [i * CHUNK_S, Math.min(until_s, (i + 1) * CHUNK_S)];
    const last = parts.at(-1);
    if (last?.to_s === from_s) last.to_s = to_s;
    else parts.push({ from_s, to_s });
  });
  return parts;
}

function between({ time_s, outputs }: Course<Output>, output: Output, at_s: number): number {
  let low = 0;
  let high = time_s.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (time_s[middle]! <= at_s) low = middle;
    else high = middle - 1;
  }
  const values = outputs[output];
  const here = values[low] ?? Number.NaN;
  const next = values[low + 1];
  const from_s = time_s[low] ?? at_s;
  const to_s = time_s[low + 1];
  if (next === undefined || to_s === undefined || to_s === from_s) return here;
  return here + ((next - here) * (at_s - from_s)) / (to_s - from_s);
}

/** The samples of the window and one beyond each end, so that the line reaches both. */
function detailLine(
  { time_s, outputs }: Course<Output>,
  output: Output,
  from_s: number,
  to_s: number,
): readonly Place[] {
  const values = outputs[output];
  const places: Place[] = [];
  time_s.forEach((at_s, i) => {
    const [before, after] = [time_s[i - 1] ?? at_s, time_s[i + 1] ?? at_s];
    if (after >= from_s && before <= to_s) places.push({ at_s, value: values[i] ?? Number.NaN });
  });
  return places;
}
