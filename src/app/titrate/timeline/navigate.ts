import { DAY_S, HOUR_S } from '../../../case/index.ts';
import type { Titrate, Window } from '../plan/titrate.ts';
import {
  bounded,
  furthest_s,
  isIn,
  type Length,
  length_s,
  planned_s,
  shifted,
  showing,
  stretched,
} from './span.ts';

/** How long a change of the window by a key or a button takes. */
const GLIDE_ms = 220;

/** Orders stand where today is: on a round clock time, as fine as the window can be pointed at. */
function clockOf({ from_s, to_s }: Window): number {
  const days = (to_s - from_s) / DAY_S;
  return days <= 1.5 ? 60 : days <= 10 ? 900 : HOUR_S;
}

/** Moves the window of the time axis, smoothly where nobody drags it. */
export interface Navigator {
  /** At once, from the window as it was when a gesture began. */
  drag(from: Window, by_s: number): void;
  pinch(from: Window, times: number, at_s: number): void;
  /** Glides: a step of the wheel or a key, at `at_s` or at the cursor. */
  zoom(times: number, at_s?: number): void;
  pan(share: number): void;
  show(length: Length): void;
  /** Today, with the window behind it. */
  today(at_s: number): void;
  /** Just so far that an instant is in view. */
  follow(at_s: number): void;
  readonly end_s: () => number;
  close(): void;
}

export function openNavigator({
  window,
  today_s,
  plan,
}: Pick<Titrate, 'window' | 'today_s' | 'plan'>): Navigator {
  let frame = 0;
  let goal: Window | undefined;
  const planned = () => planned_s(plan.peek(), today_s.peek());
  const end_s = () => furthest_s(planned());
  const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

  function stop() {
    cancelAnimationFrame(frame);
    frame = 0;
    goal = undefined;
  }
  function at(next: Window) {
    stop();
    window.value = next;
  }
  /** Where a glide goes, so that a second key adds to the first. */
  const present = () => goal ?? window.peek();

  function glide(to: Window) {
    if (still()) {
      at(to);
      return;
    }
    cancelAnimationFrame(frame);
    goal = to;
    const from = window.peek();
    const began = performance.now();
    const step = (now: number) => {
      const share = Math.min(1, Math.max(0, (now - began) / GLIDE_ms));
      const eased = 1 - (1 - share) ** 3;
      window.value = between(from, to, eased);
      if (share < 1) frame = requestAnimationFrame(step);
      else stop();
    };
    frame = requestAnimationFrame(step);
  }

  return {
    end_s,
    drag(from, by_s) {
      at(shifted(from, by_s, end_s()));
    },
    pinch(from, times, at_s) {
      at(stretched(from, times, at_s, end_s()));
    },
    zoom(times, at_s) {
      const now = present();
      const today = today_s.peek();
      const middle = (now.from_s + now.to_s) / 2;
      glide(stretched(now, times, at_s ?? (isIn(now, today) ? today : middle), end_s()));
    },
    pan(share) {
      const now = present();
      glide(shifted(now, share * (now.to_s - now.from_s), end_s()));
    },
    show(length) {
      const span = length_s(length, planned());
      const now = present();
      const today = today_s.peek();
      if (length === 'all') glide(bounded({ from_s: 0, to_s: span }, end_s()));
      else if (isIn(now, today)) glide(stretched(now, span / (now.to_s - now.from_s), today, end_s()));
      else glide(bounded({ from_s: today - span / 2, to_s: today + span / 2 }, end_s()));
    },
    today(at_s) {
      const grid = clockOf(window.peek());
      const next = Math.round(Math.min(end_s(), Math.max(0, at_s)) / grid) * grid;
      today_s.value = next;
      const view = showing(present(), next, end_s());
      if (view !== present()) glide(view);
    },
    follow(at_s) {
      const view = showing(present(), at_s, end_s());
      if (view !== present()) glide(view);
    },
    close: stop,
  };
}

/** Lengths are multiplied, not added, on the way, so that a long zoom has one speed. */
function between(from: Window, to: Window, share: number): Window {
  if (share === 1) return to;
  const [a, b] = [from.to_s - from.from_s, to.to_s - to.from_s];
  const span = a * (b / a) ** share;
  // The left edge goes with the length, which keeps the fixed instant fixed.
  const way = Math.abs(b - a) < 1 ? share : (span - a) / (b - a);
  const from_s = from.from_s + (to.from_s - from.from_s) * way;
  return { from_s, to_s: from_s + span };
}
