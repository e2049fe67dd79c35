import type { Charted, Play } from '../play.ts';
import type { ChartNeed } from '../scenario.ts';
import { bedside } from '../shipped.ts';
import { SCORE } from './numbers.ts';

const MINUTE_S = 60;

/** Points for what had to be written; undefined when nothing had to. The best of several counts. */
export function chartingOf(play: Play): { readonly points: number; readonly possible: number } | undefined {
  const due = play.scenario.charting.flatMap((need) => {
    const from_s = clockOf(need, play);
    return from_s === undefined ? [] : [{ need, from_s }];
  });
  if (due.length === 0) return undefined;
  const points = due.reduce((sum, { need, from_s }) => sum + best(play, need, from_s), 0);
  const most = SCORE.chart_on_time_points.value + SCORE.chart_right_points.value;
  return { points, possible: due.length * most };
}

/** Undefined: not asked for. */
function clockOf({ chart, from }: ChartNeed, { truth, from_s }: Play): number | undefined {
  if (from === undefined) return from_s;
  const mark_s = truth.marks.get(`chart/${chart}/from`);
  return mark_s === undefined ? undefined : Math.max(from_s, mark_s);
}

function best({ charts }: Play, { chart, within_min }: ChartNeed, from_s: number): number {
  const latest_s = within_min === undefined ? Number.POSITIVE_INFINITY : from_s + within_min * MINUTE_S;
  return charts
    .filter((written) => written.chart === chart && written.at_s >= from_s)
    .reduce((most, written) => Math.max(most, worth(written, latest_s)), 0);
}

function worth(written: Charted, latest_s: number): number {
  if (isEmpty(written)) return 0;
  const { chart_on_time_points, chart_late_points, chart_right_points } = SCORE;
  const time = written.at_s <= latest_s ? chart_on_time_points : chart_late_points;
  const right = Math.max(0, chart_right_points.value - written.unseen.length);
  return time.value + (isScoreRight(written) ? right : 0);
}

function isEmpty({ items, points, free }: Charted): boolean {
  return items.length === 0 && points === undefined && (free ?? '').trim() === '';
}

/** An early-warning score is that of the learner's own readings; without readings there is none to write. */
function isScoreRight({ chart, points, right_points }: Charted): boolean {
  if (points !== undefined) return points === right_points;
  return bedside().charting.find(({ key }) => key === chart)?.kind !== 'early_warning';
}
