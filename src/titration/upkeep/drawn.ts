import { DAY_S, HOUR_S, type Pump, programAt } from '../../case/index.ts';
import { firstNot } from '../rulebook/search.ts';
import type { Telling } from './told.ts';

/** Where a run of the pump came to: the second, and what it moved until then. */
export interface Drawn {
  readonly at_s: number;
  readonly mL: number;
}

/**
 * Runs a pump exactly as it is told from `from_s`, until `to_s` or until `room_mL` have left the reservoir. One of the
 * two is finite. As the engine's delivery without the line, so a day that repeats is reckoned once: years take
 * microseconds, and the page may ask in every frame.
 */
export function drawn(
  told: readonly Telling[],
  pump: Pump,
  from_s: number,
  to_s: number,
  room_mL: number = Number.POSITIVE_INFINITY,
): Drawn {
  let at_s = from_s;
  let mL = 0;
  for (let i = firstNot(told, (telling) => telling.to_s <= from_s); i < told.length; i++) {
    const telling = told[i];
    if (telling === undefined || at_s >= to_s) break;
    const run = runs(telling, pump, at_s, Math.min(telling.to_s, to_s), room_mL - mL);
    at_s = run.at_s;
    mL += run.mL;
    if (mL >= room_mL) return { at_s, mL: room_mL };
  }
  return { at_s, mL };
}

function runs({ program }: Telling, pump: Pump, from_s: number, to_s: number, room_mL: number): Drawn {
  let at_s = from_s;
  let mL = 0;
  while (at_s < to_s) {
    const { setting, until_s } = programAt(program, pump, at_s);
    const next_s = Math.min(until_s, to_s);
    const step_mL = setting.flow_mL_h === 0 ? 0 : (setting.flow_mL_h * (next_s - at_s)) / HOUR_S;
    if (mL + step_mL >= room_mL) {
      const lasts_s = setting.flow_mL_h === 0 ? 0 : ((room_mL - mL) / setting.flow_mL_h) * HOUR_S;
      return { at_s: at_s + lasts_s, mL: room_mL };
    }
    mL += step_mL;
    at_s = next_s;
    const days = wholeDays(program, at_s, to_s);
    if (days < 1) continue;
    const day_mL = dayOf(program, pump, at_s);
    if (day_mL === 0 && to_s === Number.POSITIVE_INFINITY) return { at_s: to_s, mL };
    const skipped = day_mL === 0 ? days : Math.min(days, Math.floor((room_mL - mL) / day_mL));
    mL += skipped * day_mL;
    at_s += skipped * DAY_S;
  }
  return { at_s, mL };
}

/** Whole days before `to_s` that are all alike: nothing is under way that ends. */
function wholeDays({ phases, priming_until_s, boluses }: Telling['program'], at_s: number, to_s: number) {
  const settled =
    priming_until_s <= at_s &&
    boluses.every((bolus) => bolus.until_s <= at_s) &&
    phases.slice(0, -1).every((phase) => phase.until_s <= at_s);
  return settled ? Math.floor((to_s - at_s) / DAY_S) : 0;
}

/** mL of one day from `at_s`. */
export function dayOf(program: Telling['program'], pump: Pump, at_s: number): number {
  let mL = 0;
  for (let now_s = at_s; now_s < at_s + DAY_S; ) {
    const { setting, until_s } = programAt(program, pump, now_s);
    const next_s = Math.min(until_s, at_s + DAY_S);
    mL += (setting.flow_mL_h * (next_s - now_s)) / HOUR_S;
    now_s = next_s;
  }
  return mL;
}
