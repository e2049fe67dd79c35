import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { ACROSS_S, FLAT, WAVES, type Wave } from './wave.ts';

interface TraceProps {
  readonly wave: Wave;
  /** Beats or breaths a minute; undefined where nothing is attached. */
  readonly rate: ReadonlySignal<number | undefined>;
  /** Sweeps only in real time: at x10 and x60, and while the clock stands, a still frame is drawn. */
  readonly sweeps: ReadonlySignal<boolean>;
}

const GAP_PX = 10;
const LONGEST_ms = 100;

/** A trace that sweeps: each frame draws only the new piece and wipes a gap before it. Nothing is laid out again. */
export function Trace({ wave, rate, sweeps }: TraceProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (element === null || !context) return;
    return draw(element, context, wave, rate, sweeps);
  }, [wave, rate, sweeps]);
  return (
    <span class="trace" aria-hidden="true">
      <canvas ref={canvas} />
    </span>
  );
}

function draw(
  element: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  wave: Wave,
  rate: ReadonlySignal<number | undefined>,
  sweeps: ReadonlySignal<boolean>,
): () => void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  let width = 0;
  let height = 0;
  let x = 0;
  let phase = 0;
  let last: number | undefined;
  let frame = 0;

  const at = (of: number) => {
    const beats = rate.peek();
    const value = beats === undefined || beats <= 0 ? FLAT[wave] : WAVES[wave](of);
    return height * (0.92 - 0.84 * value);
  };
  const perPixel = () => ((rate.peek() ?? 0) / 60) * (ACROSS_S[wave] / Math.max(width, 1));

  function still() {
    context.clearRect(0, 0, width, height);
    if (rate.peek() === undefined) return;
    context.beginPath();
    for (let place = 0; place <= width; place++) {
      const y = at((place * perPixel()) % 1);
      if (place === 0) context.moveTo(place, y);
      else context.lineTo(place, y);
    }
    context.stroke();
  }
  function step(now: number) {
    const passed = last === undefined ? 0 : Math.min(now - last, LONGEST_ms);
    last = now;
    if (rate.peek() !== undefined) sweep((passed / 1000 / ACROSS_S[wave]) * width);
    frame = requestAnimationFrame(step);
  }
  function sweep(pixels: number) {
    let left = pixels;
    while (left > 0) {
      const piece = Math.min(left, width - x);
      context.clearRect(x, 0, piece + GAP_PX, height);
      if (x + piece + GAP_PX > width) context.clearRect(0, 0, x + piece + GAP_PX - width, height);
      context.beginPath();
      context.moveTo(x, at(phase));
      const steps = Math.max(1, Math.ceil(piece));
      for (let i = 1; i <= steps; i++) {
        phase = (phase + (piece / steps) * perPixel()) % 1;
        context.lineTo(x + (piece * i) / steps, at(phase));
      }
      context.stroke();
      x += piece;
      left -= piece;
      if (x >= width) x = 0;
      if (piece <= 0) break;
    }
  }
  function restart() {
    cancelAnimationFrame(frame);
    last = undefined;
    if (sweeps.peek() && !calm.matches && rate.peek() !== undefined) frame = requestAnimationFrame(step);
    else still();
  }
  function measure() {
    const box = element.getBoundingClientRect();
    const scale = Math.min(devicePixelRatio || 1, 2);
    width = box.width;
    height = box.height;
    element.width = Math.round(width * scale);
    element.height = Math.round(height * scale);
    context.scale(scale, scale);
    context.strokeStyle = getComputedStyle(element).color;
    context.lineWidth = 1.75;
    context.lineJoin = 'round';
    context.lineCap = 'round';
    x = 0;
    still();
    restart();
  }
  const sizes = new ResizeObserver(measure);
  sizes.observe(element);
  measure();
  const stops = [sweeps.subscribe(restart), rate.subscribe(() => !sweeps.peek() && still())];
  let had = rate.peek() !== undefined;
  stops.push(
    rate.subscribe((value) => {
      if ((value !== undefined) === had) return;
      had = value !== undefined;
      context.clearRect(0, 0, width, height);
      restart();
    }),
  );
  calm.addEventListener('change', restart);
  return () => {
    cancelAnimationFrame(frame);
    sizes.disconnect();
    calm.removeEventListener('change', restart);
    for (const stop of stops) stop();
  };
}
