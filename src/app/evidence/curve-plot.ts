import { effect } from '@preact/signals';
import type { Band } from '../../evidence/draw/index.ts';
import { type Look, openDrawing, type Point, plotPad, thin } from '../charts/index.ts';
import { coloursChanged } from '../theme/index.ts';
import { type Axis, heightOn } from './curve-scale.ts';
import { middleOf } from './unit-of.ts';

const LOOKS: readonly Look[] = [{ kind: 'outcome' }, { kind: 'band-edge' }, { kind: 'band' }];
/** Pixels by which a line may miss a point. */
const TOLERANCE = 0.25;

export interface CurvePlot {
  show(band: Band, values: Axis): void;
  close(): void;
}

/** The lines of one chart on its canvas, as wide and high as the box it lies in. */
export function openCurvePlot(canvas: HTMLCanvasElement): CurvePlot {
  const drawing = openDrawing(canvas, LOOKS);
  const box = canvas.parentElement ?? canvas;
  let shown: { readonly band: Band; readonly values: Axis } | undefined;
  function draw() {
    const { clientWidth, clientHeight } = box;
    if (shown === undefined || clientWidth === 0) return;
    const { band, values } = shown;
    const line = (of: readonly number[]) =>
      thin(points(band, of, values), clientWidth, clientHeight, TOLERANCE);
    drawing.show([line(middleOf(band)), line(band.p5), line(band.p95)]);
  }
  const sizes = new ResizeObserver(() => {
    drawing.resize(box.clientWidth, box.clientHeight + 2 * plotPad());
    draw();
  });
  sizes.observe(box);
  const stopColours = effect(() => {
    coloursChanged.value;
    drawing.recolour();
  });
  return {
    show(band, values) {
      shown = { band, values };
      draw();
    },
    close() {
      sizes.disconnect();
      stopColours();
      drawing.close();
    },
  };
}

function points({ at_h }: Band, of: readonly number[], values: Axis): readonly Point[] {
  const until_h = at_h.at(-1) ?? 1;
  return of.flatMap((value, i) =>
    Number.isFinite(value) ? [{ x: at_h[i]! / until_h, y: heightOn(values, value) }] : [],
  );
}
