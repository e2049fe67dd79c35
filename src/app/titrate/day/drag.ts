import { DAY_S, type PumpMode } from '../../../case/index.ts';
import { clockOfSpot, rateOf, SIZE, type Spot, stepFor } from './geometry.ts';
import { FINE_STEP_S, type Handle, moved_s, movedHandle, ratedHandle, STEP_S } from './handles.ts';
import { paced } from './pace.ts';
import type { Day } from './state.ts';

let drags = 0;

interface Dragged {
  readonly day: Day;
  /** The mode that the drag begins with. */
  readonly mode: PumpMode;
  /** Top of the scale: it stands still while an arc is dragged. */
  readonly top_mcg_h: number;
  /** Says where an edge or a bolus is now. */
  readonly onMove: (handle: Handle, at_s: number) => void;
  readonly onEnd: () => void;
}

/** One drag of a handle: draws in every frame, edits the plan at a pace, and is one step of undo. */
export function startDrag(svg: SVGSVGElement, event: PointerEvent, handle: Handle, dragged: Dragged): void {
  const { day, mode: begun, top_mcg_h, onMove, onEnd } = dragged;
  const gesture = `day-dial-${++drags}`;
  const pace = paced();
  const spotOf = rulerOf(svg);
  const from = clockOfSpot(spotOf(event));
  const step = stepFor(top_mcg_h);
  const offset = (handle.kind === 'rate' ? handle.arc.rate_mcg_h : 0) - rateOf(from.radius, top_mcg_h);
  let last_s = from.clock_s;
  let turned_s = 0;
  let drawn = begun;

  function modeAt(next: PointerEvent, step_s: number): PumpMode {
    const { clock_s, radius } = clockOfSpot(spotOf(next));
    // The pointer may go round past midnight: what counts is the way, not the place.
    turned_s += ((clock_s - last_s + 1.5 * DAY_S) % DAY_S) - DAY_S / 2;
    last_s = clock_s;
    if (handle.kind !== 'rate') return movedHandle(begun, handle, turned_s, step_s);
    const rate_mcg_h = Math.round((rateOf(radius, top_mcg_h) + offset) / step) * step;
    return ratedHandle(begun, handle, Math.max(0, Math.min(top_mcg_h, rate_mcg_h)));
  }
  function move(next: PointerEvent) {
    const step_s = next.shiftKey ? FINE_STEP_S : STEP_S;
    const mode = modeAt(next, step_s);
    if (JSON.stringify(mode) === JSON.stringify(drawn)) return;
    drawn = mode;
    if (handle.kind !== 'rate') onMove(handle, handle.at_s + moved_s(begun, handle, turned_s, step_s));
    day.draw(mode);
    pace.offer(() => day.take(mode, gesture));
  }
  const ends = ['pointerup', 'pointercancel', 'lostpointercapture'] as const;
  function end() {
    svg.removeEventListener('pointermove', move);
    for (const name of ends) svg.removeEventListener(name, end);
    pace.finish();
    onEnd();
  }
  svg.setPointerCapture(event.pointerId);
  svg.addEventListener('pointermove', move);
  for (const name of ends) svg.addEventListener(name, end);
}

/** From the pointer to the dial's own units; measured once, so that a drag asks for no layout. */
export function rulerOf(svg: SVGSVGElement): (event: PointerEvent) => Spot {
  const box = svg.getBoundingClientRect();
  const scale = box.width > 0 ? SIZE / box.width : 1;
  return ({ clientX, clientY }) => ({ x: (clientX - box.left) * scale, y: (clientY - box.top) * scale });
}
