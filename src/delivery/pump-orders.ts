import type { Case, Pump } from '../case/index.ts';
import {
  type DayPlan,
  NO_PROGRAM,
  type ProgramEntry,
  planAt,
  programAfter,
  programAt,
  runningProgram,
  type Setting,
  sameSetting,
} from '../case/index.ts';

/** A setting held from one second to another. */
export interface PumpOrder {
  readonly from_s: number;
  /** May be Infinity. */
  readonly to_s: number;
  readonly setting: Setting;
}

/**
 * What orders, or what the programmer was told in their place, make of the pump from second 0 to `until_s` or a little
 * beyond: the last one is not cut. Contiguous, and neighbours differ, so an entry that changes nothing and a midnight
 * leave no trace. Depends on the log alone, never on what the reservoir or the line holds.
 */
export function pumpOrders(
  document: Case,
  pump: Pump,
  entries: readonly ProgramEntry[],
  until_s: number,
): readonly PumpOrder[] {
  const { prescription } = document.history;
  let program = prescription === undefined ? NO_PROGRAM : runningProgram(prescription, pump);
  const orders: PumpOrder[] = [];
  let next = 0;
  let from_s = 0;
  while (from_s < until_s) {
    for (let entry = entries[next]; entry !== undefined && entry.at_s <= from_s; entry = entries[++next]) {
      program = programAfter(program, entry, document.device, pump);
    }
    const { setting, until_s: changes_s } = programAt(program, pump, from_s);
    const to_s = Math.min(changes_s, entries[next]?.at_s ?? Number.POSITIVE_INFINITY);
    append(orders, { from_s, to_s, setting });
    from_s = to_s;
  }
  return orders;
}

/** A plan repeated every day from `from_s` to `to_s`, cut there; neighbours differ. */
export function planOrders(plan: DayPlan, from_s: number, to_s: number): readonly PumpOrder[] {
  const orders: PumpOrder[] = [];
  let at_s = from_s;
  while (at_s < to_s) {
    const { setting, until_s } = planAt(plan, at_s);
    const next_s = Math.min(until_s, to_s);
    append(orders, { from_s: at_s, to_s: next_s, setting });
    at_s = next_s;
  }
  return orders;
}

function append(orders: PumpOrder[], order: PumpOrder): void {
  const last = orders.at(-1);
  if (last !== undefined && sameSetting(last.setting, order.setting)) {
    orders[orders.length - 1] = { from_s: last.from_s, to_s: order.to_s, setting: last.setting };
  } else {
    orders.push(order);
  }
}
