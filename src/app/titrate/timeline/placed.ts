import { effect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Window } from '../plan/titrate.ts';
import { placeIn } from './span.ts';
import { useTimeline } from './timeline.ts';

/** How far beside the plots a mark is still seen, as a share of them. */
const BESIDE = 0.03;

/**
 * Keeps an element at its instant, moved from the left edge; `data-off` says that the window is elsewhere. Only what
 * is seen is touched, and nothing is rendered anew: a plan of years pans with all its orders.
 */
export function usePlaced<E extends HTMLElement>(at_s: number): RefObject<E | null> {
  const { titrate, width } = useTimeline();
  const box = useRef<E>(null);
  useLayoutEffect(
    () =>
      effect(() => {
        const place = placeIn(titrate.window.value, at_s);
        const { current } = box;
        if (current === null) return;
        const off = place < -BESIDE || place > 1 + BESIDE;
        if (off && current.dataset.off === 'true') return;
        current.dataset.off = String(off);
        // Parked, so that it widens no page.
        current.style.translate = off ? '0px' : `${place * width.value}px`;
      }),
    [titrate, width, at_s],
  );
  return box;
}

/** Sides of a stretch of time as shares of the window, cut off at its edges, for `--left` and `--right`. */
export function sidesOf(window: Window, from_s: number, to_s: number) {
  const cut = (place: number) => Math.min(1, Math.max(0, place));
  return { '--left': cut(placeIn(window, from_s)), '--right': cut(1 - placeIn(window, to_s)) };
}
