import { DAY_S } from '../../case/index.ts';
import type { Books } from './books.ts';
import { drawn } from './drawn.ts';
import type { Fill } from './fills.ts';
import { UPKEEP } from './numbers.ts';
import { goingOn } from './told.ts';

/** When a fill comes to an end, seconds of case time; undefined where it never does. */
export interface RefillDates {
  /** The low-reservoir alarm of a pump that runs exactly as programmed. */
  readonly alarm_s: number | undefined;
  /** The same of a pump as fast as its label allows. */
  readonly fast_alarm_s: number | undefined;
  readonly empty_s: number | undefined;
  /** Until when the drug is stable in the pump; saline keeps. */
  readonly stability_s: number | undefined;
  /** The last moment for a refill: the fast pump's alarm or the limit of stability, whichever is first. */
  readonly refill_by_s: number | undefined;
  /** From here on the refill should be booked; never before the fill itself. */
  readonly book_by_s: number | undefined;
}

const DATES = new WeakMap<Fill, RefillDates>();

/**
 * The dates of a fill. The orders up to the next refill stand; what was last told goes on for as long as it takes, so a
 * date beyond the plan, or beyond the next refill, is the one that today's programmer would show.
 */
export function datesOf({ pump, told }: Books, fill: Fill): RefillDates {
  const kept = DATES.get(fill);
  if (kept !== undefined) return kept;
  const going = goingOn(told, fill.ends_s);
  const reaches = (volume_mL: number, runs: number) => {
    const room_mL = Math.max(0, fill.volume_mL - volume_mL) / runs;
    const { at_s } = drawn(going, pump, fill.at_s, Number.POSITIVE_INFINITY, room_mL);
    return Number.isFinite(at_s) ? at_s : undefined;
  };
  const alarm_mL = pump.low_reservoir_alarm_mL;
  const fast_alarm_s = reaches(alarm_mL, 1 + pump.accuracy);
  const drug = fill.concentration_mcg_mL > 0;
  const stability_s = drug ? fill.at_s + UPKEEP.stability_days * DAY_S : undefined;
  const refill_by_s = earliest(fast_alarm_s, stability_s);
  const dates: RefillDates = {
    alarm_s: reaches(alarm_mL, 1),
    fast_alarm_s,
    empty_s: reaches(0, 1),
    stability_s,
    refill_by_s,
    book_by_s:
      refill_by_s === undefined
        ? undefined
        : Math.max(fill.at_s, refill_by_s - UPKEEP.book_ahead_days * DAY_S),
  };
  DATES.set(fill, dates);
  return dates;
}

function earliest(one_s: number | undefined, other_s: number | undefined): number | undefined {
  if (one_s === undefined || other_s === undefined) return one_s ?? other_s;
  return Math.min(one_s, other_s);
}
