import { effect, type ReadonlySignal, type Signal } from '@preact/signals';
import { type Drawing, openDrawing, plotPad } from '../../charts/index.ts';
import { coloursChanged } from '../../theme/index.ts';
import { linesOf } from './lines.ts';
import type { Scene } from './scene.ts';
import type { Strip } from './strip-list.ts';

interface Plot {
  readonly strip: Strip;
  readonly box: HTMLElement;
  readonly drawing: Drawing;
  width: number;
  height: number;
}

/** Draws strips into the canvases under `root`, once a frame at most, until closed; `width` follows the plots. */
export function openPlots(
  root: HTMLElement,
  strips: readonly Strip[],
  scene: ReadonlySignal<Scene>,
  width: Signal<number>,
): () => void {
  const pad = plotPad();
  const plots: Plot[] = strips.flatMap((strip) => {
    const box = root.querySelector<HTMLElement>(`[data-plot="${strip.id}"]`);
    const canvas = box?.querySelector('canvas');
    if (!box || !canvas) return [];
    return [{ strip, box, drawing: openDrawing(canvas, strip.looks), width: 0, height: 0 }];
  });
  let frame = 0;
  function draw() {
    cancelAnimationFrame(frame);
    frame = 0;
    for (const { strip, drawing, width: wide, height } of plots) {
      if (wide > 0) drawing.show(linesOf(strip, scene.peek(), wide, height));
    }
    root.dataset.drawn = 'true';
  }
  const sizes = new ResizeObserver(() => {
    for (const plot of plots) {
      const { clientWidth, clientHeight } = plot.box;
      width.value = clientWidth;
      if (clientWidth === plot.width && clientHeight === plot.height) continue;
      plot.width = clientWidth;
      plot.height = clientHeight;
      plot.drawing.resize(clientWidth, clientHeight + 2 * pad);
    }
    draw();
  });
  for (const { box } of plots) sizes.observe(box);
  const stopDrawing = effect(() => {
    if (scene.value !== undefined && frame === 0) frame = requestAnimationFrame(draw);
  });
  let colours = coloursChanged.peek();
  const stopColours = effect(() => {
    const { value } = coloursChanged;
    if (value === colours) return;
    colours = value;
    for (const { drawing } of plots) drawing.recolour();
  });
  return () => {
    cancelAnimationFrame(frame);
    sizes.disconnect();
    stopDrawing();
    stopColours();
    for (const { drawing } of plots) drawing.close();
  };
}
