import { type Chunk, EVERY_S, SAMPLES } from './chunk.ts';
import type { Output } from './outputs.ts';
import type { Place } from './run.ts';

/** Samples of a block, whose least and greatest are found once: three years are drawn from these. */
const BLOCK = 16;
const BLOCKS = SAMPLES / BLOCK;

/** Index of the least and of the greatest sample of each block. */
interface Extremes {
  readonly low: Uint16Array;
  readonly high: Uint16Array;
}

const found = new WeakMap<Float32Array, Extremes>();

/**
 * Least and greatest of each stretch of a window, about as many as `pixels`; NaN for a stretch that is not known.
 * Stretches begin at multiples of their length, so that a line that is panned does not change its shape.
 */
export function chunkLine(
  chunks: readonly (Chunk | undefined)[],
  output: Output,
  from_s: number,
  to_s: number,
  pixels: number,
): readonly Place[] {
  const last = Math.min(chunks.length * SAMPLES - 1, Math.ceil(to_s / EVERY_S));
  const each = lengthOf((to_s - from_s) / EVERY_S / Math.max(1, pixels));
  const places: Place[] = [];
  for (let i = Math.floor(Math.max(0, from_s) / EVERY_S / each) * each; i <= last; i += each) {
    stretch(chunks, output, i, Math.min(i + each, chunks.length * SAMPLES), places);
  }
  return places;
}

/** Whole blocks for a long window. A chunk holds a whole number of them. */
function lengthOf(samples: number): number {
  return samples <= BLOCK ? Math.max(1, Math.ceil(samples)) : Math.ceil(samples / BLOCK) * BLOCK;
}

function stretch(
  chunks: readonly (Chunk | undefined)[],
  output: Output,
  from: number,
  end: number,
  places: Place[],
): void {
  let low = from;
  let high = from;
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (let i = from; i < end; ) {
    const within = i % SAMPLES;
    const start = i - within;
    const values = chunks[start / SAMPLES]?.outputs[output];
    if (values === undefined) {
      places.push({ at_s: from * EVERY_S, value: Number.NaN });
      return;
    }
    const whole = within % BLOCK === 0 && end - i >= BLOCK;
    const { low: lows, high: highs } = whole ? extremesOf(values) : NONE;
    const a = whole ? lows[within / BLOCK]! : within;
    const b = whole ? highs[within / BLOCK]! : within;
    if (values[a]! < least) {
      least = values[a]!;
      low = start + a;
    }
    if (values[b]! > greatest) {
      greatest = values[b]!;
      high = start + b;
    }
    i += whole ? BLOCK : 1;
  }
  if (low === high) places.push({ at_s: low * EVERY_S, value: least });
  else if (low < high)
    places.push({ at_s: low * EVERY_S, value: least }, { at_s: high * EVERY_S, value: greatest });
  else places.push({ at_s: high * EVERY_S, value: greatest }, { at_s: low * EVERY_S, value: least });
}

const NONE: Extremes = { low: new Uint16Array(), high: new Uint16Array() };

function extremesOf(values: Float32Array): Extremes {
  const known = found.get(values);
  if (known !== undefined) return known;
  const low = new Uint16Array(BLOCKS);
  const high = new Uint16Array(BLOCKS);
  for (let block = 0; block < BLOCKS; block++) {
    let [a, b] = [block * BLOCK, block * BLOCK];
    for (let i = a + 1; i < (block + 1) * BLOCK; i++) {
      if (values[i]! < values[a]!) a = i;
      if (values[i]! > values[b]!) b = i;
    }
    low[block] = a;
    high[block] = b;
  }
  const made = { low, high };
  found.set(values, made);
  return made;
}
