import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useTimeline } from './timeline.ts';

/** How fast a wheel zooms: a notch of a mouse makes the window a fifth longer. */
const ZOOM_PER_px = 0.0018;
const LINE_px = 16;

/**
 * Ctrl or Cmd and wheel, which is also how a trackpad says pinch, zooms at the pointer; a wheel that goes sideways
 * pans. A plain wheel scrolls the page, as everywhere.
 */
export function useWheel(root: RefObject<HTMLElement | null>) {
  const { titrate, navigator } = useTimeline();
  useEffect(() => {
    const box = root.current;
    if (box === null) return;
    const onWheel = (event: WheelEvent) => {
      const plot = box.querySelector('[data-plot]')?.getBoundingClientRect();
      if (plot === undefined || plot.width === 0) return;
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_px : 1;
      const now = titrate.window.peek();
      const span = now.to_s - now.from_s;
      if (event.ctrlKey || event.metaKey) {
        const at_s = now.from_s + ((event.clientX - plot.left) / plot.width) * span;
        navigator.pinch(now, Math.exp(event.deltaY * unit * ZOOM_PER_px), at_s);
      } else {
        const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
        if (sideways === 0 || Math.abs(sideways) < Math.abs(event.deltaY) / (event.shiftKey ? 2 : 1)) return;
        navigator.drag(now, ((sideways * unit) / plot.width) * span);
      }
      event.preventDefault();
    };
    // Not passive: the page must not zoom or go back as well.
    box.addEventListener('wheel', onWheel, { passive: false });
    return () => box.removeEventListener('wheel', onWheel);
  }, [root, titrate, navigator]);
}
