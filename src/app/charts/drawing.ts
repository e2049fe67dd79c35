import { Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import { type Ink, inkOf, isSingle, type Look, plotPad } from './looks.ts';
import { marks } from './marks.ts';
import type { Point } from './thin.ts';

Chart.register(LineController, LineElement, PointElement, LinearScale);

/** The lines of one strip on one canvas. Axes, grid, labels and cursor are the page's, so that text stays text. */
export interface Drawing {
  /** One list of points per look, x ascending; doses are single points. */
  show(lines: readonly Point[][]): void;
  /** CSS pixels of the canvas, the pad above and below included. */
  resize(width: number, height: number): void;
  /** Takes the theme's colours again. */
  recolour(): void;
  close(): void;
}

/** Axes are the page's; without this the library measures labels that nobody sees. */
const HIDDEN_AXIS = {
  type: 'linear',
  min: 0,
  max: 1,
  display: false,
  ticks: { display: false, autoSkip: false, stepSize: 1, sampleSize: 1 },
} as const;

const DOT = 3.5;
const DOT_CROWDED = 2;
/** Pixels a dose needs for its dot. */
const DOT_ROOM = 12;

export function openDrawing(canvas: HTMLCanvasElement, looks: readonly Look[]): Drawing {
  let inks: readonly Ink[] = looks.map(inkOf);
  const pad = plotPad();
  const chart = new Chart<'line', Point[]>(canvas, {
    type: 'line',
    data: {
      datasets: looks.map((look, i) => ({
        data: [],
        pointRadius: look.kind === 'doses' ? DOT : 0,
        ...paint(look, inks[i]!),
      })),
    },
    plugins: [marks(looks, () => inks)],
    options: {
      animation: false,
      responsive: false,
      maintainAspectRatio: false,
      events: [],
      parsing: false,
      normalized: true,
      clip: { left: 0, right: 0, top: pad, bottom: pad },
      layout: { autoPadding: false, padding: { left: 0, right: 0, top: pad, bottom: pad } },
      scales: {
        x: HIDDEN_AXIS,
        y: HIDDEN_AXIS,
      },
    },
  });

  return {
    show(lines) {
      let restyled = false;
      lines.forEach((points, i) => {
        const dataset = chart.data.datasets[i];
        if (dataset === undefined) return;
        dataset.data = points;
        if (looks[i]?.kind !== 'doses') return;
        const radius = points.length * DOT_ROOM > chart.width ? DOT_CROWDED : DOT;
        restyled ||= dataset.pointRadius !== radius;
        dataset.pointRadius = radius;
      });
      if (restyled) chart.update();
      else redraw(chart);
    },
    resize(width, height) {
      chart.resize(width, height);
    },
    recolour() {
      inks = looks.map(inkOf);
      looks.forEach((look, i) => {
        const dataset = chart.data.datasets[i];
        if (dataset !== undefined) Object.assign(dataset, paint(look, inks[i]!));
      });
      // Not in mode 'none', which keeps the styles that points share.
      chart.update();
    },
    close() {
      chart.destroy();
    },
  };
}

/**
 * Axes, layout and styles do not change with the data, so only the points are taken anew: chart.update() would resolve
 * every option again, at ten times the price.
 */
function redraw(chart: Chart<'line', Point[]>) {
  chart.data.datasets.forEach((_, i) => {
    const { controller } = chart.getDatasetMeta(i);
    controller.buildOrUpdateElements();
    controller.update('none');
  });
  chart.draw();
}

function paint(look: Look, ink: Ink) {
  return {
    borderColor: ink.stroke,
    backgroundColor: ink.fill,
    borderWidth: ink.width,
    borderDash: [...ink.dash],
    borderJoinStyle: 'round' as const,
    showLine: !isSingle(look),
    pointBorderColor: ink.stroke,
    pointBackgroundColor: ink.fill,
    pointBorderWidth: ink.width,
    pointHitRadius: 0,
    tension: 0,
  };
}
