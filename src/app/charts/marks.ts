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
      if (look.kind === 'doses' || look.kind === 'bolus') {
        stems(chart, meta.data, y.getPixelForValue(look.base), ink);
      } else if (look.kind === 'delivered' || look.kind === 'oral-steps' || look.kind === 'received') {
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
  ctx.save();
  ctx.globalAlpha = AREA_ALPHA;
  ctx.fillStyle = ink.area;
  ctx.beginPath();
  // A gap, where a place is no number, ends one area and begins the next.
  let last: number | undefined;
  for (const { x, y } of places) {
    const gap = Number.isNaN(x) || Number.isNaN(y);
    if (last !== undefined && gap) ctx.lineTo(last, base);
    if (last === undefined && !gap) ctx.moveTo(x, base);
    if (!gap) ctx.lineTo(x, y);
    last = gap ? undefined : x;
  }
  if (last !== undefined) ctx.lineTo(last, base);
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
