import type { Moment, Window } from '../file.ts';
import { instant, isClose, samplesOf, type Times } from './times.ts';

/** What was true of a patient at an instant. */
export interface Sample {
  readonly at_h: number;
  /** True outputs in their shown units, by their place in the arm's list. */
  readonly values: Float64Array;
  readonly dose_mcg_day: number;
  readonly oral_mg_day: number;
  /** The patient believes to be treated. */
  readonly treated: boolean;
}

/**
 * The samples of one patient's way through an arm. Which instants are wanted becomes known as each step begins.
 * At an instant where something happens there are two samples, before and after.
 */
export class Track {
  readonly #asked: ReadonlyMap<string, Times>;
  readonly #starts = new Map<string, number>();
  readonly #samples: Sample[] = [];
  #wanted: number[] = [];
  #close: { readonly from_h: number; readonly to_h: number }[] = [];

  /** `asked`: moments and windows by the step they count from. */
  constructor(asked: ReadonlyMap<string, Times>) {
    this.#asked = asked;
  }

  /** A step begins: its instants are known from here on. */
  begin(step: string, at_h: number): void {
    this.#starts.set(step, at_h);
    const asked = this.#asked.get(step);
    if (!asked) return;
    const times = [...this.#wanted];
    for (const moment of asked.moments) {
      const moment_h = instant(at_h + moment.at_h);
      times.push(moment_h);
      this.#close.push({ from_h: moment_h, to_h: moment_h });
    }
    for (const window of asked.windows) {
      times.push(...samplesOf(window, at_h));
      const first_h = at_h + window.from_h;
      this.#close.push({ from_h: first_h, to_h: isClose(window) ? at_h + window.to_h : first_h });
    }
    this.#wanted = [...new Set(times)].sort((a, b) => a - b);
  }

  record(sample: Sample): void {
    this.#samples.push(sample);
  }

  wants(at_h: number): boolean {
    return this.#wanted.includes(at_h);
  }

  /** Instants after `from_h` and up to `to_h`. */
  wantedWithin(from_h: number, to_h: number): number[] {
    return this.#wanted.filter((at_h) => at_h > from_h && at_h <= to_h);
  }

  get lastWanted_h(): number {
    return this.#wanted.at(-1) ?? 0;
  }

  /** When things are next looked at closely: now while they are. */
  nextClose_h(now_h: number): number {
    let next_h = Number.POSITIVE_INFINITY;
    for (const { from_h, to_h } of this.#close) {
      if (to_h >= now_h) next_h = Math.min(next_h, Math.max(from_h, now_h));
    }
    return next_h;
  }

  startOf(step: string): number | undefined {
    return this.#starts.get(step);
  }

  /** The first sample at a moment (before anything happens there) or the last; undefined when it never came. */
  at({ after, at_h }: Moment, which: 'before' | 'after' = 'before'): Sample | undefined {
    const start_h = this.#starts.get(after);
    if (start_h === undefined) return undefined;
    const time_h = instant(start_h + at_h);
    const same = (sample: Sample) => sample.at_h === time_h;
    return which === 'before' ? this.#samples.find(same) : this.#samples.findLast(same);
  }

  /** Whether a moment after the start of its step is the start of another one. */
  endsStep({ after, at_h }: Moment): boolean {
    const start_h = this.#starts.get(after);
    if (start_h === undefined || at_h <= 0) return false;
    const time_h = instant(start_h + at_h);
    return [...this.#starts.values()].some((other_h) => instant(other_h) === time_h);
  }

  /** Samples of a window, from after what happened at its start to before what happens at its end. */
  within(window: Window): { start_h: number; samples: readonly Sample[] } | undefined {
    const start_h = this.#starts.get(window.after);
    if (start_h === undefined) return undefined;
    const from_h = instant(start_h + window.from_h);
    const to_h = instant(start_h + window.to_h);
    const first = this.#samples.findLastIndex(({ at_h }) => at_h === from_h);
    const last = this.#samples.findIndex(({ at_h }) => at_h === to_h);
    if (first < 0 || last < 0) return undefined;
    return { start_h: from_h, samples: this.#samples.slice(first, Math.max(first, last) + 1) };
  }
}
