import { effect, type ReadonlySignal } from '@preact/signals';
import { coloursChanged } from '../theme/index.ts';
import { type Drawing, openDrawing } from './drawing.ts';
import { type Look, plotPad } from './looks.ts';
import type { Point } from './thin.ts';

interface Strip {
  readonly id: string;
  readonly looks: readonly Look[];
}

interface Plot<S> {
  readonly strip: S;
  readonly box: HTMLElement;
  readonly drawing: Drawing;
  width: number;
  height: number;
  /** Whether any of it is in the window; the rest waits until it is scrolled to. */
  inView: boolean;
  /** Whether what it shows is older than the newest curves. */
  stale: boolean;
}

/** What strips are drawn from: one list of points per look of a strip, for a plot of so many CSS pixels. */
export interface Drawn<S, T> {
  readonly strips: readonly S[];
  /** Undefined: nothing to draw yet. */
  readonly shown: ReadonlySignal<T | undefined>;
  readonly linesOf: (strip: S, shown: T, width: number, height: number) => Point[][];
  /** Told the width of the plots whenever it changes. */
  readonly onWidth?: (width: number) => void;
}

/**
 * Draws strips into the canvases under `root`, each in its `[data-plot=ID]`, once a frame at most, until closed; what is out
 * of the window waits. `root` says `data-drawn` from the first drawing on.
 */
export function openStripPlots<S extends Strip, T>(
  root: HTMLElement,
  { strips, shown, linesOf, onWidth }: Drawn<S, T>,
): () => void {
  const pad = plotPad();
  const plots: Plot<S>[] = strips.flatMap((strip) => {
    const box = root.querySelector<HTMLElement>(`[data-plot="${strip.id}"]`);
    const canvas = box?.querySelector('canvas');
    if (!box || !canvas) return [];
    const drawing = openDrawing(canvas, strip.looks);
    return [{ strip, box, drawing, width: 0, height: 0, inView: true, stale: true }];
  });
  let frame = 0;
  function draw() {
    cancelAnimationFrame(frame);
    frame = 0;
    const now = shown.peek();
    if (now === undefined) return;
    for (const plot of plots) {
      if (plot.width === 0 || !plot.inView || !plot.stale) continue;
      plot.stale = false;
      plot.drawing.show(linesOf(plot.strip, now, plot.width, plot.height));
    }
    root.dataset.drawn = 'true';
  }
  function drawSoon() {
    for (const plot of plots) plot.stale = true;
    if (frame === 0) frame = requestAnimationFrame(draw);
  }
  const sizes = new ResizeObserver(() => {
    for (const plot of plots) {
      const { clientWidth, clientHeight } = plot.box;
      if (clientWidth === plot.width && clientHeight === plot.height) continue;
      plot.width = clientWidth;
      plot.height = clientHeight;
      plot.stale = true;
      plot.drawing.resize(clientWidth, clientHeight + 2 * pad);
    }
    onWidth?.(plots[0]?.width ?? 0);
    draw();
  });
  const views = new IntersectionObserver((changes) => {
    for (const { target, isIntersecting } of changes) {
      const plot = plots.find(({ box }) => box === target);
      if (plot !== undefined) plot.inView = isIntersecting;
    }
    draw();
  });
  for (const { box } of plots) {
    sizes.observe(box);
    views.observe(box);
  }
  // Paper shows what no window does.
  const printing = () => {
    for (const plot of plots) plot.inView = true;
    draw();
  };
  addEventListener('beforeprint', printing);
  const stopDrawing = effect(() => {
    if (shown.value !== undefined) drawSoon();
  });
  let colours = coloursChanged.peek();
  const stopColours = effect(() => {
    const { value } = coloursChanged;
    // A drawing that has just been opened has the colours of now.
    if (value === colours) return;
    colours = value;
    for (const { drawing } of plots) drawing.recolour();
  });
  return () => {
    cancelAnimationFrame(frame);
    removeEventListener('beforeprint', printing);
    sizes.disconnect();
    views.disconnect();
    stopDrawing();
    stopColours();
    for (const { drawing } of plots) drawing.close();
  };
}
