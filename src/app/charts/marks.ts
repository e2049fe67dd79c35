import type { Chart, Plugin } from 'chart.js';
import { AREA_ALPHA, type Ink, type Look } from './looks.ts';

/** What Chart.js does not draw by itself: stems under doses, the light area under delivered drug, bands. */
export function marks(looks: readonly Look[], inks: () => readonly Ink[]): Plugin<'line'> {
  return {
    id: 'marks',
    beforeDatasetDraw(chart, { index, meta }) {
      const look = looks[index];
      const ink = inks()[index];
      const y = chart.scales.y;
      if (look === undefined || ink === undefined || y === undefined) return;
      if (look.kind === 'doses') {
        stems(chart, meta.data, y.getPixelForValue(look.base), ink);
      } else if (look.kind === 'delivered') {
        area(chart, meta.data, y.getPixelForValue(look.base), ink);
      } else if (look.kind === 'band') {
        band(chart, chart.getDatasetMeta(index - 1).data, meta.data, ink);
      }
    },
  };
}

type Places = readonly { readonly x: number; readonly y: number }[];

function stems({ ctx }: Chart, places: Places, base: number, ink: Ink) {
  ctx.save();
  ctx.strokeStyle = ink.stroke;
  ctx.lineWidth = ink.width;
  ctx.beginPath();
  for (const { x, y } of places) {
    ctx.moveTo(x, base);
    ctx.lineTo(x, y);
  }
  ctx.stroke();
  ctx.restore();
}

function area({ ctx }: Chart, places: Places, base: number, ink: Ink) {
  const first = places[0];
  const last = places.at(-1);
  if (first === undefined || last === undefined) return;
  ctx.save();
  ctx.globalAlpha = AREA_ALPHA;
  ctx.fillStyle = ink.area;
  ctx.beginPath();
  ctx.moveTo(first.x, base);
  for (const { x, y } of places) ctx.lineTo(x, y);
  ctx.lineTo(last.x, base);
  ctx.fill();
  ctx.restore();
}

function band({ ctx }: Chart, low: Places, high: Places, ink: Ink) {
  ctx.save();
  ctx.globalAlpha = AREA_ALPHA;
  ctx.fillStyle = ink.area;
  ctx.beginPath();
  for (const { x, y } of low) ctx.lineTo(x, y);
  for (const { x, y } of [...high].reverse()) ctx.lineTo(x, y);
  ctx.fill();
  ctx.restore();
}
