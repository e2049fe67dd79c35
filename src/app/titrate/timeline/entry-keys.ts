import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { dropEntry, gridOf, moveEntry, stepEntry } from './entry-edit.ts';
import { type Timeline, useTimeline } from './timeline.ts';

/** Shift makes a step so many times as large. */
const LEAP = 7;

/**
 * Keys of the orders. Arrows go from one to the next in time; once Enter has selected one, left and right move it by
 * the grid of the window and up and down change its dose. Delete removes it, Esc lets it go.
 */
export function useEntryKeys(root: RefObject<HTMLElement | null>): (event: KeyboardEvent) => void {
  const timeline = useTimeline();
  // Keys on one order are one step of undo, until another is selected.
  const turn = useRef(0);
  const buttonOf = (id: number) => root.current?.querySelector<HTMLElement>(`[data-entry="${id}"]`);
  /** At once: the next key may come before the next frame. */
  const focus = (id: number | undefined) => {
    if (id !== undefined) buttonOf(id)?.focus();
  };
  /** After an order is gone its neighbour may be drawn anew. */
  const focusDrawn = (id: number | undefined) => {
    if (id !== undefined) requestAnimationFrame(() => buttonOf(id)?.focus());
  };

  return (event) => {
    const id = entryOf(event.target);
    if (id === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const { titrate, rows } = timeline;
    const row = rows.peek().find(({ entry }) => entry.id === id);
    if (row === undefined) return;
    const { key, shiftKey } = event;
    const selected = titrate.selected.peek() === id;
    const way = ARROWS[key];
    if (key === 'Enter' || key === ' ') {
      turn.current++;
      titrate.selected.value = id;
    } else if (key === 'Escape' && selected) titrate.selected.value = undefined;
    else if (key === 'Delete' || key === 'Backspace') focusDrawn(dropEntry(timeline, row));
    else if (way === undefined) {
      if (key !== 'Home' && key !== 'End') return;
      focus(rows.peek().at(key === 'Home' ? 0 : -1)?.entry.id);
    } else if (!selected) focus(neighbour(timeline, id, way.along ?? -way.up));
    else if (way.along !== undefined) {
      const by_s = way.along * gridOf(timeline) * (shiftKey ? LEAP : 1);
      moveEntry(timeline, row, row.entry.at_s + by_s, `timeline-move-${id}-${turn.current}`);
      timeline.navigator.follow(row.entry.at_s + by_s);
    } else stepEntry(timeline, row, way.up, `timeline-dose-${id}-${turn.current}`);
    event.preventDefault();
    event.stopPropagation();
  };
}

type Way = { readonly along: number; readonly up?: never } | { readonly along?: never; readonly up: number };
const ARROWS: Readonly<Record<string, Way>> = {
  ArrowLeft: { along: -1 },
  ArrowRight: { along: 1 },
  ArrowUp: { up: 1 },
  ArrowDown: { up: -1 },
};

function entryOf(target: EventTarget | null): number | undefined {
  const id = target instanceof HTMLElement ? target.dataset.entry : undefined;
  return id === undefined ? undefined : Number(id);
}

function neighbour({ rows }: Timeline, id: number, by: number): number | undefined {
  const all = rows.peek();
  const place = all.findIndex(({ entry }) => entry.id === id);
  return all[Math.min(all.length - 1, Math.max(0, place + by))]?.entry.id;
}
