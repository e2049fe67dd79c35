import type { Case } from '../../../case/index.ts';
import { runCourse } from '../../../course/index.ts';
import { CHECKPOINTS, GRID_S } from '../../checkpoints.ts';
import type { OutputName } from '../../words.ts';

/** Samples of the first chunk, and of the longest. */
const SHORTEST = 40;
const LONGEST = 720;

/**
 * The body of one Case at whole samples from a second on: computed ahead of whoever asks, in chunks that double, because
 * who looks far looks farther. Not a bit depends on how it was cut.
 */
export class Trace {
  readonly #document: Case;
  readonly #outputs: readonly OutputName[];
  readonly #from_s: number;
  readonly #every_s: number;
  readonly #columns = new Map<OutputName, number[]>();
  #count = 0;
  #chunk = SHORTEST;

  constructor(document: Case, outputs: readonly OutputName[], from_s: number, every_s: number) {
    this.#every_s = every_s;
    this.#document = document;
    this.#outputs = outputs;
    this.#from_s = from_s;
    for (const output of outputs) this.#columns.set(output, []);
  }

  /** The sample so many steps after the first; NaN for an output that is not traced. */
  sample(output: OutputName, index: number): number {
    while (index >= this.#count) this.#grow();
    return this.#columns.get(output)?.[index] ?? Number.NaN;
  }

  #grow(): void {
    const from_s = this.#from_s + this.#count * this.#every_s;
    const to_s = from_s + (this.#chunk - 1) * this.#every_s;
    const { outputs } = runCourse(
      this.#document,
      {
        outputs: this.#outputs,
        from_s,
        to_s,
        sampling: { kind: 'every', every_s: this.#every_s },
        grid_s: GRID_S,
      },
      { checkpoints: CHECKPOINTS },
    );
    for (const output of this.#outputs) {
      const column = this.#columns.get(output) ?? [];
      const values = outputs[output];
      for (let i = 0; i < this.#chunk; i++) column.push(values[i]!);
    }
    this.#count += this.#chunk;
    this.#chunk = Math.min(LONGEST, this.#chunk * 2);
  }
}
