import { instant } from './times.ts';
import type { Sample } from './track.ts';

/**
 * Keeps samples for drawing, apart from those that readouts are read from: no result depends on whether anybody draws.
 * At an instant where something happens there are two samples, before and after.
 */
export class Recorder {
  readonly #asked: ReadonlyMap<string, readonly number[]>;
  readonly #starts = new Map<string, number>();
  readonly #samples = new Map<number, { readonly first: Sample; last: Sample }>();
  #wanted: number[] = [];

  /** `asked`: hours after the start of a step, ascending, by the step. */
  constructor(asked: ReadonlyMap<string, readonly number[]>) {
    this.#asked = asked;
  }

  begin(step: string, at_h: number): void {
    const hours = this.#asked.get(step);
    if (hours === undefined) return;
    this.#starts.set(step, at_h);
    const times = hours.map((hour) => instant(at_h + hour));
    this.#wanted = [...new Set([...this.#wanted, ...times])].sort((a, b) => a - b);
  }

  wants(at_h: number): boolean {
    return this.#wanted.includes(at_h);
  }

  /** Instants after `from_h` and up to `to_h`. */
  wantedWithin(from_h: number, to_h: number): number[] {
    return this.#wanted.filter((at_h) => at_h > from_h && at_h <= to_h);
  }

  record(sample: Sample): void {
    const known = this.#samples.get(sample.at_h);
    if (known) known.last = sample;
    else this.#samples.set(sample.at_h, { first: sample, last: sample });
  }

  /** The sample so many hours after a step began; undefined when that moment never came. */
  at(step: string, hours: number, which: 'first' | 'last'): Sample | undefined {
    const start_h = this.#starts.get(step);
    return start_h === undefined ? undefined : this.#samples.get(instant(start_h + hours))?.[which];
  }
}
