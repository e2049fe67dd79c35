import { useRef } from 'preact/hooks';
import { DAY_S } from '../../../case/index.ts';
import type { Row } from '../schedule/index.ts';
import { steppedDose } from '../schedule/index.ts';
import { doseEntry, gridOf, moveEntry } from './entry-edit.ts';
import { homeOf } from './places.ts';
import { type Timeline, useTimeline } from './timeline.ts';

/** A hand that trembles drags nothing. */
const STILL_px = 5;
const HOURS_PER_DAY = 24;
/** A dragged dose goes in so many steps from the bottom of the axis to its top. */
const DOSE_STEPS = 80;

interface Drag {
  readonly x: number;
  readonly y: number;
  /** The order as it was when the drag began: every place of the pointer is reckoned from it. */
  readonly row: Row;
  readonly gesture: string;
  readonly width: number;
  readonly height: number;
  /** Dose a day, or bolus, at the top of the axis: it must not grow under the hand. */
  readonly range: number;
  way: 'time' | 'dose' | undefined;
}

let drags = 0;

/** Up and down drags the dose of an order, sideways its time; the first few pixels decide which. */
export function useEntryDrag(row: Row) {
  const timeline = useTimeline();
  const drag = useRef<Drag>(undefined);
  const end = () => {
    drag.current = undefined;
  };
  return {
    onPointerDown(event: PointerEvent) {
      const button = event.currentTarget;
      if (event.button !== 0 || !(button instanceof HTMLElement)) return;
      const box = button.closest('.timeline-over');
      if (box === null) return;
      button.setPointerCapture(event.pointerId);
      timeline.titrate.selected.value = row.entry.id;
      const { clientWidth: width, clientHeight: height } = box;
      const gesture = `timeline-drag-${++drags}`;
      drag.current = {
        x: event.clientX,
        y: event.clientY,
        row,
        gesture,
        width,
        height,
        range: rangeOf(timeline, row),
        way: undefined,
      };
    },
    onPointerMove(event: PointerEvent) {
      const from = drag.current;
      if (from === undefined) return;
      const [right, up] = [event.clientX - from.x, from.y - event.clientY];
      if (from.way === undefined) {
        if (Math.max(Math.abs(right), Math.abs(up)) < STILL_px) return;
        const dosed = from.row.dose?.path !== undefined && homeOf(from.row) !== 'lane';
        from.way = dosed && Math.abs(up) > Math.abs(right) ? 'dose' : 'time';
      }
      if (from.way === 'dose') dragDose(timeline, from, up);
      else dragTime(timeline, from, right);
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}

function dragTime(timeline: Timeline, { row, gesture, width }: Drag, right: number) {
  const { from_s, to_s } = timeline.titrate.window.peek();
  const grid = gridOf(timeline);
  const by_s = (right / Math.max(1, width)) * (to_s - from_s);
  const { at_s } = row.entry;
  // By whole days an order keeps its clock time; by hours it comes to lie on the hour.
  const next =
    grid === DAY_S ? at_s + Math.round(by_s / grid) * grid : Math.round((at_s + by_s) / grid) * grid;
  moveEntry(timeline, present(timeline, row), next, gesture);
}

function dragDose(timeline: Timeline, { row, gesture, height, range }: Drag, up: number) {
  const wanted = (row.dose?.amount ?? 0) + (up / Math.max(1, height)) * range;
  doseEntry(timeline, present(timeline, row), rounded(timeline, row, wanted, range), gesture);
}

function rangeOf({ scales, hourly }: Timeline, row: Row): number {
  const { oral, pump, rate } = scales.peek();
  if (homeOf(row) === 'oral') return oral.scale.max;
  return hourly.peek() ? rate.scale.max * HOURS_PER_DAY : pump.scale.max;
}

/** The row as the plan has it now, for an edit of it. */
function present({ rows }: Timeline, row: Row): Row {
  return rows.peek().find(({ entry }) => entry.id === row.entry.id) ?? row;
}

/** Tablets and boluses go by their label steps; the pump by a round share of its axis. */
function rounded({ titrate }: Timeline, row: Row, wanted: number, range: number): number {
  const from = row.dose?.amount ?? 0;
  if (row.entry.kind === 'prescription') {
    const step = Math.max(1, Math.round(range / DOSE_STEPS));
    return Math.max(step, Math.round(wanted / step) * step);
  }
  let amount = from;
  for (const way of [1, -1]) {
    for (;;) {
      const next = steppedDose(row.entry, amount, way, row.before, titrate.plan.peek());
      if (Math.abs(next - wanted) >= Math.abs(amount - wanted)) break;
      amount = next;
    }
  }
  return amount;
}
