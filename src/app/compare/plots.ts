import { effect } from '@preact/signals';
import { type Drawing, openDrawing, plotPad } from '../charts/index.ts';
import { coloursChanged } from '../theme/index.ts';
import { linesOf } from './lines.ts';
import type { Compare } from './state.ts';
import type { Strip } from './strip-list.ts';

interface Plot {
  readonly strip: Strip;
  readonly box: HTMLElement;
  readonly drawing: Drawing;
  width: number;
  height: number;
  /** Whether any of it is in the window; the rest waits until it is scrolled to. */
  inView: boolean;
  /** Whether what it shows is older than the newest curves. */
  stale: boolean;
}

/** Draws strips into the canvases under `root`, once a frame at most, until closed. */
export function openPlots(
  root: HTMLElement,
  strips: readonly Strip[],
  { shown, pinned, drawn }: Pick<Compare, 'shown' | 'pinned' | 'drawn'>,
): () => void {
  const pad = plotPad();
  const plots: Plot[] = strips.flatMap((strip) => {
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
      const { strip, drawing, width, height } = plot;
      if (width === 0 || !plot.inView || !plot.stale) continue;
      plot.stale = false;
      drawing.show(linesOf(strip, now, pinned.peek(), width, height));
    }
    drawn.value = true;
  }
  function drawSoon() {
    if (frame === 0) frame = requestAnimationFrame(draw);
  }
  function drawAnew() {
    for (const plot of plots) plot.stale = true;
    drawSoon();
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
    pinned.value;
    if (shown.value !== undefined) drawAnew();
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
