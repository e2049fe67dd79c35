import type { Charted, Play } from '../play.ts';
import type { ChartNeed } from '../scenario.ts';
import { bedside } from '../shipped.ts';
import { SCORE } from './numbers.ts';

const MINUTE_S = 60;

/** Something that had to be written, and the best of what was. */
export interface ChartDue {
  readonly chart: string;
  /** Case time from which it was asked for, and until which it was in time; undefined: any time will do. */
  readonly from_s: number;
  readonly by_s?: number;
  readonly result: 'in_time' | 'late' | 'empty' | 'missing';
  /** What was written; of several the best. */
  readonly written?: Charted;
  /** For the time and for what stands in it. */
  readonly time_points: number;
  readonly right_points: number;
  readonly points: number;
  readonly possible: number;
}

/** Points for what had to be written; undefined when nothing had to. The best of several counts. */
export function chartingOf(play: Play): { readonly points: number; readonly possible: number } | undefined {
  const due = chartsDue(play);
  if (due.length === 0) return undefined;
  const sum = (of: 'points' | 'possible') => due.reduce((all, each) => all + each[of], 0);
  return { points: sum('points'), possible: sum('possible') };
}

/** Every chart that this draw asked for, with what came of it. */
export function chartsDue(play: Play): readonly ChartDue[] {
  return play.scenario.charting.flatMap((need) => {
    const from_s = clockOf(need, play);
    return from_s === undefined ? [] : [dueOf(play, need, from_s)];
  });
}

/** Undefined: not asked for. */
function clockOf({ chart, from }: ChartNeed, { truth, from_s }: Play): number | undefined {
  if (from === undefined) return from_s;
  const mark_s = truth.marks.get(`chart/${chart}/from`);
  return mark_s === undefined ? undefined : Math.max(from_s, mark_s);
}

function dueOf({ charts }: Play, { chart, within_min }: ChartNeed, from_s: number): ChartDue {
  const latest_s = within_min === undefined ? Number.POSITIVE_INFINITY : from_s + within_min * MINUTE_S;
  const possible = SCORE.chart_on_time_points.value + SCORE.chart_right_points.value;
  const frame = { chart, from_s, possible, ...(within_min === undefined ? {} : { by_s: latest_s }) };
  const [first, ...rest] = charts
    .filter((written) => written.chart === chart && written.at_s >= from_s)
    .map((written) => ({ ...frame, ...judged(written, latest_s) }));
  if (first === undefined) return { ...frame, result: 'missing', time_points: 0, right_points: 0, points: 0 };
  return rest.reduce((best, each) => (each.points > best.points ? each : best), first);
}

type Judged = Pick<ChartDue, 'result' | 'time_points' | 'right_points' | 'points'> & {
  readonly written: Charted;
};

function judged(written: Charted, latest_s: number): Judged {
  if (isEmpty(written)) return { written, result: 'empty', time_points: 0, right_points: 0, points: 0 };
  const { chart_on_time_points, chart_late_points, chart_right_points } = SCORE;
  const inTime = written.at_s <= latest_s;
  const time_points = (inTime ? chart_on_time_points : chart_late_points).value;
  const right = Math.max(0, chart_right_points.value - written.unseen.length);
  const right_points = isScoreRight(written) ? right : 0;
  const result = inTime ? 'in_time' : 'late';
  return { written, result, time_points, right_points, points: time_points + right_points };
}

function isEmpty({ items, points, free }: Charted): boolean {
  return items.length === 0 && points === undefined && (free ?? '').trim() === '';
}

/** An early-warning score is that of the learner's own readings; without readings there is none to write. */
function isScoreRight({ chart, points, right_points }: Charted): boolean {
  if (points !== undefined) return points === right_points;
  return bedside().charting.find(({ key }) => key === chart)?.kind !== 'early_warning';
}
