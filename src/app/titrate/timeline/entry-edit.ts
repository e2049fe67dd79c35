import { DAY_S, HOUR_S, removeEntry, replaceEntry } from '../../../case/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { pumpOf, type Row, steppedDose, withDose } from '../schedule/index.ts';
import type { Timeline } from './timeline.ts';

const words = titrateText.timeline.entries;
/** Up to this length orders move by the hour, else by the day. */
const HOURS_s = 10 * DAY_S;

/** The grid on which orders move in a window. */
export function gridOf({ titrate }: Timeline): number {
  const { from_s, to_s } = titrate.window.peek();
  return to_s - from_s <= HOURS_s ? HOUR_S : DAY_S;
}

/** Moves an order; what the plan says against it stands below the strips. */
export function moveEntry({ titrate, refused }: Timeline, row: Row, at_s: number, gesture: string) {
  const { entry, order } = row;
  const next = Math.max(0, Math.round(at_s));
  if (next === entry.at_s) return;
  refused.value = titrate.edit(
    (plan) => replaceEntry(plan, entry.id, { ...entry, at_s: next }),
    words.moved(order),
    gesture,
  );
}

/** Gives an order another dose. */
export function doseEntry({ titrate, refused }: Timeline, row: Row, amount: number, gesture: string) {
  const { entry, order } = row;
  if (row.dose?.path === undefined || amount === row.dose.amount) return;
  refused.value = titrate.edit(
    (plan) => {
      const changed = withDose(entry, amount, pumpOf(plan));
      return changed.ok ? replaceEntry(plan, entry.id, changed.value) : changed;
    },
    words.dosed(order),
    gesture,
  );
}

/** The dose some label steps up or down. */
export function stepEntry(timeline: Timeline, row: Row, steps: number, gesture: string) {
  if (row.dose === undefined) return;
  const amount = steppedDose(row.entry, row.dose.amount, steps, row.before, timeline.titrate.plan.peek());
  doseEntry(timeline, row, amount, gesture);
}

/** Takes an order away and answers the one beside it. */
export function dropEntry({ titrate, refused, rows, focused }: Timeline, row: Row): number | undefined {
  const all = rows.peek();
  const place = all.findIndex(({ entry }) => entry.id === row.entry.id);
  const beside = (all[place + 1] ?? all[place - 1])?.entry.id;
  refused.value = titrate.edit((plan) => removeEntry(plan, row.entry.id), words.removed(row.order));
  if (refused.value.length > 0) return row.entry.id;
  titrate.selected.value = undefined;
  focused.value = beside;
  return beside;
}
