import { logOf } from './exponential.ts';
import { absorb, mix } from './mix.ts';

/** A sequence of draws of its own; asking for it again starts it anew. */
export interface Draws {
  /** Evenly in (0, 1), neither end included, in steps of 2^-52. */
  uniform(): number;
  /** Standard normal. */
  normal(): number;
}

const TWO_32 = 2 ** 32;
const LEFT = 0x9e3779b9;
const RIGHT = 0x85ebca77;

/**
 * The draws of one quantity of one patient, for example `drawsOf(7, 12, 'sensitivity')`. They depend on these three
 * keys and nothing else, so another parameter, patient or shard moves no draw. Only integer operations, + - * / and
 * sqrt: the same bits in every engine. `seed` and `patient` are safe integers.
 */
export function drawsOf(seed: number, patient: number, name: string): Draws {
  const left = keyOf(seed, patient, name, LEFT);
  const right = keyOf(seed, patient, name, RIGHT);
  let count = 0;
  const uniform = () => {
    count = (count + 1) | 0;
    const high = mix(mix(left + Math.imul(count, LEFT)) ^ right);
    const low = mix(mix(right + Math.imul(count, RIGHT)) ^ left);
    return (high * 2 ** 20 + (low >>> 12) + 0.5) / 2 ** 52;
  };
  // Marsaglia's polar method: exact in the tails, at 2.5 uniforms a draw.
  const normal = () => {
    for (;;) {
      const x = 2 * uniform() - 1;
      const y = 2 * uniform() - 1;
      const s = x * x + y * y;
      if (s < 1 && s > 0) return x * Math.sqrt((-2 * logOf(s)) / s);
    }
  };
  return { uniform, normal };
}

function keyOf(seed: number, patient: number, name: string, start: number): number {
  let key = absorb(start, seed);
  key = absorb(key, Math.floor(seed / TWO_32));
  key = absorb(key, patient);
  key = absorb(key, name.length);
  for (let i = 0; i < name.length; i++) key = absorb(key, name.charCodeAt(i));
  return key;
}
