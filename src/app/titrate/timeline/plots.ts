import { effect } from '@preact/signals';
import { type Drawing, openDrawing, plotPad } from '../../charts/index.ts';
import { coloursChanged } from '../../theme/index.ts';
import { linesOf } from './lines.ts';
import type { Strip } from './strip-list.ts';
import type { Timeline } from './timeline.ts';

interface Plot {
  readonly strip: Strip;
  readonly box: HTMLElement;
  readonly drawing: Drawing;
  width: number;
  height: number;
  /** Whether any of it is in the window; the rest waits until it is scrolled to. */
  inView: boolean;
  stale: boolean;
}

/** Draws strips into the canvases under `root` until closed: with the marks of the page, in the same frame. */
export function openPlots(
  root: HTMLElement,
  strips: readonly Strip[],
  { scene, width }: Timeline,
): () => void {
  const pad = plotPad();
  const plots: Plot[] = strips.flatMap((strip) => {
    const box = root.querySelector<HTMLElement>(`[data-plot="${strip.id}"]`);
    const canvas = box?.querySelector('canvas');
    if (!box || !canvas) return [];
    const drawing = openDrawing(canvas, strip.looks);
    return [{ strip, box, drawing, width: 0, height: 0, inView: true, stale: true }];
  });

  let waits = false;
  let closed = false;
  function draw() {
    waits = false;
    if (closed) return;
    const now = scene.peek();
    for (const plot of plots) {
      if (plot.width === 0 || !plot.inView || !plot.stale) continue;
      plot.stale = false;
      plot.drawing.show(linesOf(plot.strip, now, plot.width, plot.height));
    }
    root.dataset.drawn = 'true';
  }
  /** After all that happens at once: the window changes once a frame, and a task of its own would be a frame late. */
  function drawSoon() {
    for (const plot of plots) plot.stale = true;
    if (waits) return;
    waits = true;
    queueMicrotask(draw);
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
    width.value = plots[0]?.width ?? 0;
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
    scene.value;
    drawSoon();
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
    closed = true;
    removeEventListener('beforeprint', printing);
    sizes.disconnect();
    views.disconnect();
    stopDrawing();
    stopColours();
    for (const { drawing } of plots) drawing.close();
  };
}
