import { instant } from './times.ts';

const EACH_DOSE_FIRST_h = 28 * 24;
const EACH_DOSE_LAST_h = 14 * 24;
const DAY_h = 24;
/** Of the time between parts; an instant is rounded. */
const SAME = 1e-6;

/** A dose a day in equal parts at fixed hours: tablets, or slow boluses of a pump. */
export interface RegimenPlan {
  /** Dose a day (any unit) that is taken `hours` after the start. */
  readonly daily: (hours: number) => number;
  /** Hours after the start from which `daily` no longer changes. */
  readonly steady_h: number;
  readonly doses_a_day: number;
  readonly give: (amount: number) => void;
  /** Sets the input that carries a steady mean of so much a day; 0 ends it. */
  readonly setMean: (daily: number) => void;
}

/**
 * Given dose by dose for the first 28 days after a change and for 14 days before (and during) anything that is
 * looked at closely; between them slow processes get the daily mean, so that years stay cheap. Hours are those of the
 * arm, whose hour 0 is 07:00; the parts lie evenly on the clock from then.
 */
export class Regimen {
  readonly #plan: RegimenPlan;
  readonly #start_h: number;
  readonly #every_h: number;
  #part: number;
  /** Until when the mean stands for doses; undefined while they are given one by one. */
  #mean_until_h: number | undefined;

  constructor(plan: RegimenPlan, start_h: number) {
    this.#plan = plan;
    this.#start_h = start_h;
    this.#every_h = DAY_h / plan.doses_a_day;
    this.#part = Math.ceil(start_h / this.#every_h - SAME);
  }

  /** Dose a day in force. */
  daily(now_h: number): number {
    return this.#plan.daily(now_h - this.#start_h);
  }

  /** When it next has something to do. */
  get next_h(): number {
    return this.#mean_until_h ?? instant(this.#part * this.#every_h);
  }

  /** Does what is due at `now_h`; `close_h` is when things are next looked at closely, or now while they are. */
  act(now_h: number, close_h: number): void {
    if (this.next_h > now_h) return;
    if (this.#mean_until_h !== undefined) this.end(now_h);
    const until_h = Math.floor((close_h - EACH_DOSE_LAST_h) / DAY_h) * DAY_h;
    const steady_h = this.#start_h + this.#plan.steady_h + EACH_DOSE_FIRST_h;
    if (now_h >= steady_h && until_h >= now_h + DAY_h && now_h % DAY_h === 0) {
      this.#mean_until_h = until_h;
      this.#plan.setMean(this.daily(now_h));
      return;
    }
    this.#part++;
    const amount = this.daily(now_h) / this.#plan.doses_a_day;
    if (amount > 0) this.#plan.give(amount);
  }

  /** Back to single doses from here on, or over altogether when nobody calls `act` any more. */
  end(now_h: number): void {
    if (this.#mean_until_h === undefined) return;
    this.#mean_until_h = undefined;
    this.#part = Math.ceil(now_h / this.#every_h - SAME);
    this.#plan.setMean(0);
  }
}
