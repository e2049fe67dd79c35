import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { Window } from '../plan/titrate.ts';
import { useTimeline } from './timeline.ts';

/** Two fingers nearer than this are one. */
const LEAST_px = 12;
/** A finger that has not gone sideways so far may be about to scroll. */
const SCROLL_px = 8;

interface Pinch {
  readonly window: Window;
  readonly apart: number;
  readonly at_s: number;
}

/** A press or a drag sets today; two fingers zoom. A finger that goes up or down scrolls the page. */
export function useTouches(layer: RefObject<HTMLElement | null>) {
  const { titrate, navigator } = useTimeline();
  const fingers = useRef(new Map<number, number>());
  const pinch = useRef<Pinch>(undefined);
  const pressed = useRef<number>(undefined);

  /** The instant under a place of the screen. */
  function instantAt(clientX: number): number | undefined {
    const box = layer.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return undefined;
    const { from_s, to_s } = titrate.window.peek();
    const place = Math.min(1, Math.max(0, (clientX - box.left) / box.width));
    return from_s + place * (to_s - from_s);
  }
  function scrub(clientX: number) {
    const at_s = instantAt(clientX);
    if (at_s !== undefined) navigator.today(at_s);
  }
  function spread(): readonly [left: number, right: number] | undefined {
    const [one, other] = [...fingers.current.values()].sort((a, b) => a - b);
    return one === undefined || other === undefined ? undefined : [one, other];
  }

  return {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0) return;
      layer.current?.setPointerCapture(event.pointerId);
      fingers.current.set(event.pointerId, event.clientX);
      const pair = spread();
      if (pair === undefined) {
        pressed.current = event.pointerType === 'touch' ? event.clientX : undefined;
        if (pressed.current === undefined) scrub(event.clientX);
        return;
      }
      pressed.current = undefined;
      const at_s = instantAt((pair[0] + pair[1]) / 2);
      if (at_s === undefined) return;
      pinch.current = { window: titrate.window.peek(), apart: Math.max(LEAST_px, pair[1] - pair[0]), at_s };
    },
    onPointerMove(event: PointerEvent) {
      if (!fingers.current.has(event.pointerId)) return;
      fingers.current.set(event.pointerId, event.clientX);
      const pair = spread();
      const from = pinch.current;
      if (pair === undefined || from === undefined) {
        if (pressed.current !== undefined && Math.abs(event.clientX - pressed.current) < SCROLL_px) return;
        pressed.current = undefined;
        if (from === undefined) scrub(event.clientX);
        return;
      }
      navigator.pinch(from.window, from.apart / Math.max(LEAST_px, pair[1] - pair[0]), from.at_s);
    },
    onPointerUp(event: PointerEvent) {
      if (pressed.current !== undefined) scrub(event.clientX);
      lift(event);
    },
    onPointerCancel: lift,
  };

  function lift(event: PointerEvent) {
    fingers.current.delete(event.pointerId);
    pressed.current = undefined;
    // The finger that stays after a pinch moves nothing until it is lifted as well.
    if (fingers.current.size === 0) pinch.current = undefined;
  }
}
