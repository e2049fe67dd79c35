import type { Case, Pump, Setting } from '../case/index.ts';
import { HOUR_S, instant } from '../case/index.ts';
import type { DeliveryDose } from './delivery.ts';
import type { PumpOrder } from './pump-orders.ts';
import type { PumpWorks } from './pump-works.ts';
import { drawn, type Reservoir } from './reservoir.ts';
import { afterEvent, type ReservoirBooks, reservoirAtStart } from './reservoir-books.ts';
import type { ReservoirEvent } from './reservoir-events.ts';

/** The pump at one flow. */
export interface PumpRun {
  readonly from_s: number;
  /** May be Infinity. */
  readonly to_s: number;
  /** What the programmer told it. */
  readonly told: Setting;
  readonly flow_mL_h: number;
  readonly leak_mL_h: number;
  /** At `from_s`. */
  readonly reservoir_mL: number;
  readonly reservoir_mcg_mL: number;
  /** Pumped from `from_s` to `to_s`. */
  readonly moves_mL: number;
}

/** The link from what the pump is told to what it moves; nothing that lies behind it changes a bit of this. */
export interface PumpLink {
  readonly document: Case;
  readonly pump: Pump;
  readonly told: readonly PumpOrder[];
  readonly events: readonly ReservoirEvent[];
  readonly worksAt: (at_s: number) => PumpWorks;
}

/**
 * Hands every run that begins before `until_s` to `visit`, the last one uncut, and what is filled beside the pump to
 * `give`; answers what the reservoir holds at
 * `until_s`, before anything of that second.
 */
export function runPump(
  { document, pump, told, events, worksAt }: PumpLink,
  until_s: number,
  visit: (run: PumpRun) => void,
  give: (dose: DeliveryDose) => void,
): ReservoirBooks {
  const runs = 1 + document.patient.pump_accuracy;
  let next = 0;
  let books = reservoirAtStart(document, pump);
  let { reservoir } = books;
  let works = worksAt(0);
  for (const order of told) {
    let at_s = order.from_s;
    while (at_s < order.to_s && at_s < until_s) {
      for (let event = events[next]; event && event.at_s <= at_s; event = events[++next]) {
        books = afterEvent({ ...books, reservoir }, event, pump, give);
        reservoir = books.reservoir;
      }
      if (works.until_s <= at_s) works = worksAt(at_s);
      const to_s = Math.min(order.to_s, works.until_s, events[next]?.at_s ?? Number.POSITIVE_INFINITY);
      const run = runOf(reservoir, order.setting, works, runs, at_s, to_s);
      if (run.to_s > at_s) visit(run);
      const drains_mL_h = run.flow_mL_h + run.leak_mL_h;
      const ends_s = Math.min(run.to_s, until_s);
      const empties = run.empties && run.to_s <= until_s;
      const leaves_mL = empties ? run.reservoir_mL : volumeOf(drains_mL_h, at_s, ends_s);
      if (leaves_mL > 0) reservoir = drawn(reservoir, leaves_mL);
      at_s = run.to_s;
    }
  }
  return { ...books, reservoir };
}

/** From `at_s` to whichever comes first: `to_s`, or the reservoir is empty. */
function runOf(
  reservoir: Reservoir,
  told: Setting,
  works: PumpWorks,
  runs: number,
  at_s: number,
  to_s: number,
): PumpRun & { readonly empties: boolean } {
  const holds = reservoir.volume_mL > 0;
  const flow_mL_h = holds ? told.flow_mL_h * runs * works.speed + works.free_mL_h : 0;
  const leak_mL_h = holds ? works.leak_mL_day / HOURS_PER_DAY : 0;
  const drains_mL_h = flow_mL_h + leak_mL_h;
  const empty_s =
    drains_mL_h > 0 ? instant(at_s + (reservoir.volume_mL / drains_mL_h) * HOUR_S) : Number.POSITIVE_INFINITY;
  const empties = drains_mL_h > 0 && empty_s <= to_s;
  const pumped_mL = empties
    ? reservoir.volume_mL * (flow_mL_h / drains_mL_h)
    : volumeOf(flow_mL_h, at_s, to_s);
  return {
    from_s: at_s,
    to_s: Math.min(to_s, empty_s),
    told,
    flow_mL_h,
    leak_mL_h,
    reservoir_mL: reservoir.volume_mL,
    reservoir_mcg_mL: reservoir.concentration_mcg_mL,
    moves_mL: pumped_mL,
    empties,
  };
}

const HOURS_PER_DAY = 24;

/** mL in a time at a flow; none without flow, however long. */
export function volumeOf(flow_mL_h: number, from_s: number, to_s: number): number {
  return flow_mL_h === 0 ? 0 : (flow_mL_h * (to_s - from_s)) / HOUR_S;
}
