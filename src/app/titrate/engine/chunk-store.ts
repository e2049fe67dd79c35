import type { Chunk } from './chunk.ts';

/** Room for the three years of ten plans that share nothing: 60 MB. */
const MOST = 640;

/** Chunks of every plan that was looked at, so that undo needs no computing. The oldest unused goes first. */
export class ChunkStore {
  readonly #chunks = new Map<string, Chunk>();

  get(key: string): Chunk | undefined {
    const chunk = this.#chunks.get(key);
    if (chunk === undefined) return undefined;
    this.#chunks.delete(key);
    this.#chunks.set(key, chunk);
    return chunk;
  }

  keep(chunk: Chunk): void {
    this.#chunks.set(chunk.key, chunk);
    const oldest = this.#chunks.keys().next().value;
    if (this.#chunks.size > MOST && oldest !== undefined) this.#chunks.delete(oldest);
  }
}
