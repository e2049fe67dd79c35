/** Mixing of 32-bit words: every bit that goes in moves about half of the bits that come out. */

/** One to one on 32-bit words; two rounds of shift, xor and an odd factor. */
export function mix(word: number): number {
  let x = word | 0;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return (x ^ (x >>> 16)) >>> 0;
}

/** A key with one more word taken in; the order of words matters. */
export function absorb(key: number, word: number): number {
  return mix(Math.imul(key ^ word, 0x9e3779b1) + 0x7f4a7c15);
}
